package org.dalil.timeline.ui;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

import org.dalil.desk.control.line.WordsColumn;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;
import org.dalil.timeline.chronicle.TimelineEntry;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// The same as the bars, as a table: for screen readers, and for whoever rather reads. Shares the
/// selection with the bars.
final class TimelineTable {
    private final TableView<TimelineEntry> table = new TableView<>();
    private final TimelineModel model;
    private final Texts texts;
    private boolean following;

    TimelineTable(TimelineModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        table.setId("timeline-table");
        table.getStyleClass().add("timeline-table");
        table.setAccessibleText(texts.of("timeline.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(texts.of("timeline.nothing")));
        table.getColumns()
                .setAll(
                        List.of(
                                column("timeline.column.when", 184, this::when),
                                column("timeline.column.what", 385, entry -> entry.told(texts)),
                                column("timeline.column.lane", 180, this::lane),
                                column("timeline.column.against", 200, this::against)));
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        table.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                model.open();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                model.open();
            }
        });
    }

    TableView<TimelineEntry> control() {
        return table;
    }

    /// Follows the model while the table is seen.
    Subscription attach() {
        return Subscription.combine(
                model.shown().subscribe(now -> fill()),
                model.asTable().subscribe(seen -> fill()),
                model.chosen().subscribe(this::follow));
    }

    private void fill() {
        boolean seen = model.asTable().get();
        following = true;
        table.setItems(
                seen
                        ? FXCollections.observableList(model.shown().get().rows())
                        : FXCollections.observableArrayList());
        following = false;
        follow(model.chosen().get());
    }

    private void choose(@Nullable TimelineEntry entry) {
        if (!following && entry != null) {
            model.choose(entry.record());
        }
    }

    private void follow(@Nullable RecordRef record) {
        TimelineEntry now = table.getSelectionModel().getSelectedItem();
        if (record == null || (now != null && now.record().equals(record))) {
            return;
        }
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).record().equals(record)) {
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(Math.max(0, i - 4));
                return;
            }
        }
    }

    private TableColumn<TimelineEntry, String> column(
            String key, double width, Function<TimelineEntry, String> words) {
        return new WordsColumn<>(texts.of(key), width, "timeline-cell", words);
    }

    private String when(TimelineEntry entry) {
        DateValue when = entry.when();
        return when == null ? texts.of("timeline.no-date") : texts.date(when);
    }

    private String against(TimelineEntry entry) {
        String questions = Opponents.questions(entry, texts);
        return questions.isEmpty()
                ? Opponents.words(entry, texts)
                : Opponents.words(entry, texts) + "\n" + questions;
    }

    private String lane(TimelineEntry entry) {
        return entry.lane().words(texts);
    }
}
