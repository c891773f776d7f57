package org.dalil.source.ui;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.dalil.document.FirstLines;
import org.dalil.source.intake.Candidate;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the chosen file begins with, in the encoding a person picks, and what there is to say of
/// it.
final class ImportPreview {
    private final Texts texts;
    private final Consumer<Charset> encode;
    private final ComboBox<FirstLines> encodings = new ComboBox<>();
    private final Label lines = new Label();
    private final Label remark = new Label();
    private final HBox head;
    private final VBox root;
    private boolean showing;

    /// @param encode an encoding was picked for the file that is shown
    ImportPreview(Texts texts, Consumer<Charset> encode) {
        this.texts = texts;
        this.encode = encode;
        Label title = new Label(texts.of("source.intake.beginning"));
        title.getStyleClass().add("section-heading");
        Label name = new Label(texts.of("source.intake.encoding"));
        name.getStyleClass().add("muted");
        name.setLabelFor(encodings);
        encodings.setId("encoding");
        encodings.setAccessibleText(texts.of("source.intake.encoding"));
        encodings.setConverter(new EncodingNames());
        encodings.valueProperty().subscribe((before, after) -> picked(after));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head = new HBox(8, title, space, name, encodings);
        head.getStyleClass().add("said-date");
        lines.setId("first-lines");
        lines.getStyleClass().add("first-lines");
        lines.setWrapText(true);
        lines.setMaxWidth(Double.MAX_VALUE);
        lines.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(lines, Priority.ALWAYS);
        remark.setId("file-words");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        root = new VBox(6, head, lines, remark);
        root.getStyleClass().add("import-preview");
    }

    /// The preview to place.
    VBox root() {
        return root;
    }

    /// Shows a file; nothing for null.
    void show(@Nullable ImportLine line) {
        showing = true;
        Candidate file = line == null ? null : line.candidate();
        List<FirstLines> beginnings = file == null ? List.of() : file.beginnings();
        boolean text = !beginnings.isEmpty();
        encodings.getItems().setAll(beginnings);
        encodings.setVisible(text);
        head.getChildren().get(2).setVisible(text);
        encodings.setDisable(line == null || !line.isChoosable());
        FirstLines shown = line == null || !text ? null : chosen(line);
        encodings.setValue(shown);
        lines.setText(
                shown != null
                        ? shown.text().strip() + (shown.isMore() ? " …" : "")
                        : file == null || file.problem() != null
                                ? ""
                                : texts.of("source.intake.no-beginning"));
        String words = line == null ? "" : line.words(texts);
        if (words.isEmpty() && shown != null && shown.undecodable() > 0) {
            words = texts.of("source.intake.undecodable", Map.of("count", shown.undecodable()));
        }
        remark.setText(words);
        remark.setVisible(!words.isEmpty());
        remark.setManaged(!words.isEmpty());
        showing = false;
    }

    private static FirstLines chosen(ImportLine line) {
        Charset charset = line.choice().charset();
        return line.candidate().beginnings().stream()
                .filter(one -> one.charset().equals(charset))
                .findFirst()
                .orElse(line.candidate().beginnings().getFirst());
    }

    private void picked(@Nullable FirstLines picked) {
        if (!showing && picked != null) {
            encode.accept(picked.charset());
        }
    }

    /// Names encodings; the best one says so.
    private final class EncodingNames extends StringConverter<FirstLines> {
        @Override
        public String toString(@Nullable FirstLines one) {
            if (one == null) {
                return "";
            }
            String name = one.charset().displayName();
            boolean best =
                    !encodings.getItems().isEmpty() && one.equals(encodings.getItems().getFirst());
            return best ? texts.of("source.intake.encoding.best", Map.of("charset", name)) : name;
        }

        @Override
        public @Nullable FirstLines fromString(String words) {
            return null;
        }
    }
}
