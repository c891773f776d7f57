package org.dalil.testimony.ui.transcript.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// A transcript beside another of the same recording, or beside itself as it was kept: only the
/// places that differ, each with the words around it. Words are taken over one place at a time, and
/// undone as any act.
public final class CompareSheet {
    private static final double WIDE = 820;
    private static final double HIGH = 420;
    private final ComboBox<Other> other = new ComboBox<>();
    private final Label count = new Label();
    private final ListView<DifferenceLine> lines = new ListView<>();
    private final CompareModel model;
    private final Desk desk;
    private final Texts texts;
    private final Consumer<UUID> go;
    private final Button all;

    private CompareSheet(CompareModel model, Desk desk, Consumer<UUID> go) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.go = go;
        all = Actions.button("compare-all", texts.of("testimony.compare.all"), this::takeAll);
    }

    /// Opens over the page.
    ///
    /// @param go hears which segment somebody wants to see
    public static void open(CompareModel model, Desk desk, Consumer<UUID> go) {
        new CompareSheet(model, desk, go).show();
    }

    private void show() {
        Label title = new Label(texts.of("testimony.compare.title"));
        title.getStyleClass().add("sheet-title");
        Label hint = new Label(texts.of("testimony.compare.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        other.setId("compare-other");
        other.setAccessibleText(texts.of("testimony.compare.with"));
        other.setConverter(new Names());
        other.setMaxWidth(WIDE / 2);
        other.valueProperty().subscribe(this::compare);
        count.getStyleClass().add("faint");
        count.setId("compare-count");
        HBox top = new HBox(10, new Label(texts.of("testimony.compare.with")), other, count);
        top.setAlignment(Pos.CENTER_LEFT);
        lines.setId("compare-lines");
        lines.setPrefSize(WIDE, HIGH);
        lines.setAccessibleText(texts.of("testimony.compare.title"));
        lines.setCellFactory(view -> new DifferenceCell(this::drawn));
        lines.setPlaceholder(new Label(texts.of("testimony.compare.none")));
        Button close =
                Actions.button("compare-close", texts.of("desk.close"), desk.sheets()::close);
        all.setDisable(true);
        HBox buttons = new HBox(8, all, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(10, title, hint, top, lines, buttons);
        sheet.getStyleClass().add("plain-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        desk.sheets().show(sheet, () -> {});
        desk.jobs().latest(this, "compare.others", model::others, this::offer, desk.problems());
    }

    private void offer(List<Other> others) {
        other.getItems().setAll(others);
        if (others.isEmpty()) {
            count.setText(texts.of("testimony.compare.alone"));
            other.setDisable(true);
        } else {
            other.setValue(others.getFirst());
            other.requestFocus();
        }
    }

    private void compare(@Nullable Other with) {
        if (with != null) {
            desk.jobs()
                    .latest(
                            lines,
                            "compare.lines",
                            () -> model.lines(with),
                            this::tell,
                            desk.problems());
        }
    }

    private void tell(List<DifferenceLine> found) {
        lines.getItems().setAll(found);
        count.setText(texts.of("testimony.compare.count", Map.of("count", found.size())));
        all.setDisable(found.stream().allMatch(one -> one.segment() == null));
    }

    private Node drawn(DifferenceLine line) {
        HBox deeds = new HBox(6);
        UUID segment = line.segment();
        if (segment != null) {
            deeds.getChildren()
                    .addAll(
                            Actions.link(
                                    texts.of("testimony.compare.show"),
                                    () -> {
                                        desk.sheets().close();
                                        go.accept(segment);
                                    }),
                            Actions.link(texts.of("testimony.compare.take"), () -> take(line)));
        }
        return new VBox(3, DifferenceCell.words(line, texts), deeds);
    }

    private void takeAll() {
        Other from = other.getValue();
        if (from != null) {
            all.setDisable(true);
            desk.jobs()
                    .latest(
                            new Object(),
                            "compare.take-all",
                            () -> model.takeAll(from),
                            done -> compare(from),
                            desk.problems());
        }
    }

    private void take(DifferenceLine line) {
        desk.jobs()
                .latest(
                        new Object(),
                        "compare.take",
                        () -> model.take(line),
                        done -> compare(other.getValue()),
                        desk.problems());
    }

    /// What each is called.
    private final class Names extends StringConverter<Other> {
        @Override
        public String toString(@Nullable Other one) {
            Transcript transcript = one == null ? null : one.transcript();
            if (transcript != null) {
                return transcript.title();
            }
            return one == null
                    ? ""
                    : texts.of(
                            "testimony.compare.kept",
                            Map.of(
                                    "when",
                                    texts.relativeTime(
                                            one.keptAt(), desk.clock().now(), desk.zone())));
        }

        @Override
        public @Nullable Other fromString(String words) {
            return null;
        }
    }
}
