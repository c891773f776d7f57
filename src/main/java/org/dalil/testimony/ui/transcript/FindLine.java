package org.dalil.testimony.ui.transcript;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.dalil.desk.control.Actions;
import org.dalil.desk.control.bound.Bound;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.ui.transcript.row.Looks;
import org.dalil.testimony.ui.transcript.row.Row;
import org.dalil.testimony.ui.transcript.row.SegmentArea;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words in the column that is written in, and puts others in their place, after saying how
/// many there are. Keys: Enter for the next, Shift+Enter for the one before, Escape leaves.
final class FindLine {
    private final Texts texts;
    private final SegmentArea area;
    private final Looks looks;
    private final TranscriptModel model;
    private final Columns columns;
    private final TextField field = new TextField();
    private final TextField other = new TextField();
    private final Label count = new Label();
    private final HBox root;

    FindLine(Texts texts, SegmentArea area, Looks looks, TranscriptModel model, Columns columns) {
        this.texts = texts;
        this.area = area;
        this.looks = looks;
        this.model = model;
        this.columns = columns;
        dress(field, "transcript-find", "testimony.find");
        dress(other, "transcript-replace", "testimony.replace.with");
        count.getStyleClass().add("faint");
        count.setId("transcript-found");
        count.setMinWidth(Region.USE_PREF_SIZE);
        root =
                new HBox(
                        8,
                        field,
                        other,
                        Actions.button(
                                "transcript-replace-all",
                                texts.of("testimony.replace.all"),
                                this::replaceAll),
                        count,
                        Actions.icon(Feather.X, texts.of("testimony.find.close"), this::close));
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("transcript-find");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe((before, now) -> seek());
    }

    private void dress(TextField box, String id, String key) {
        box.setId(id);
        box.setPromptText(texts.of(key));
        box.setAccessibleText(texts.of(key));
        box.setPrefColumnCount(16);
        Bound.of(box, Bound.LINE);
    }

    HBox root() {
        return root;
    }

    /// Opens with the keys in it; the words that are selected are looked for.
    void open() {
        root.setVisible(true);
        String chosen = area.getSelectedText();
        if (!chosen.isBlank() && chosen.indexOf('\n') < 0) {
            field.setText(chosen);
        }
        field.requestFocus();
        field.selectAll();
        seek();
    }

    private void close() {
        root.setVisible(false);
        looks.seek("");
        area.restyleAll();
        area.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && field.isFocused()) {
            step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void seek() {
        looks.seek(field.getText());
        area.restyleAll();
        tell();
    }

    private void tell() {
        String words = field.getText();
        count.setText(
                words.isEmpty()
                        ? ""
                        : texts.of("testimony.find.count", Map.of("count", places(words))));
    }

    private int places(String words) {
        int all = 0;
        for (Row row : area.rows()) {
            Matcher found = pattern(words).matcher(row.words().get(columns.active()));
            while (found.find()) {
                all++;
            }
        }
        return all;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void step(int by) {
        String words = field.getText().toLowerCase(Locale.ROOT);
        List<Row> rows = area.rows();
        int size = rows.size();
        for (int i = 1; i <= size && !words.isEmpty(); i++) {
            int at = Math.floorMod(area.getCurrentParagraph() + by * i, size);
            int found =
                    rows.get(at)
                            .words()
                            .get(columns.active())
                            .toLowerCase(Locale.ROOT)
                            .indexOf(words);
            if (found >= 0) {
                area.toSegment(rows.get(at).id(), found);
                return;
            }
        }
    }

    private void replaceAll() {
        String words = field.getText();
        if (words.isEmpty()) {
            return;
        }
        model.typed().keep();
        Pattern sought = pattern(words);
        String with = Matcher.quoteReplacement(other.getText());
        Tier tier = columns.tier();
        model.rewrite(tier, said -> sought.matcher(said).replaceAll(with));
    }
}
