package org.dalil.exchange.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.Tag;
import org.dalil.exchange.table.Draft;
import org.dalil.exchange.table.RowPlan;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A row of a table as the records it becomes: the statement, and below it when, where, who and how
/// many. A row that becomes none says why.
final class TableRowCell extends ListCell<RowPlan> {
    private static final double BAR = 20;

    private final Texts texts;
    private final Label number = new Label();
    private final Label statement = new Label();
    private final Label below = new Label();
    private final HBox line;

    TableRowCell(Texts texts, ListView<RowPlan> list) {
        this.texts = texts;
        number.getStyleClass().add("faint");
        number.setMinWidth(40);
        statement.getStyleClass().add("strong");
        below.getStyleClass().add("muted");
        below.setWrapText(true);
        VBox words = new VBox(2, statement, below);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(8, number, words);
        line.setMaxWidth(Region.USE_PREF_SIZE);
        prefWidthProperty().bind(list.widthProperty().subtract(BAR)); // words wrap inside it
    }

    @Override
    protected void updateItem(@Nullable RowPlan row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        number.setText(texts.number(row.row().number()));
        Tag tag = tag(row);
        line.getChildren().setAll(number, line.getChildren().get(1));
        if (tag != null) {
            tag.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(tag);
        }
        statement.setText(statement(row));
        below.setText(below(row, texts));
        line.setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(statement.getText() + ", " + below.getText());
        setGraphic(line);
    }

    private @Nullable Tag tag(RowPlan row) {
        return switch (row) {
            case RowPlan.Taken taken -> null;
            case RowPlan.Known known ->
                    new Tag(texts.of("exchange.table.outcome.known"), Tag.Tone.AMBER);
            case RowPlan.Refused refused ->
                    new Tag(texts.of("exchange.table.outcome.refused"), Tag.Tone.RED);
            case RowPlan.Blank blank ->
                    new Tag(texts.of("exchange.table.outcome.blank"), Tag.Tone.PLAIN);
        };
    }

    private static String statement(RowPlan row) {
        return row instanceof RowPlan.Taken(Draft draft)
                ? draft.statement().replace('\n', ' ')
                : String.join(" · ", row.row().cells()).replace('\n', ' ');
    }

    /// When, where, who and how many, or why nothing.
    static String below(RowPlan row, Texts texts) {
        return switch (row) {
            case RowPlan.Taken(Draft draft) -> below(draft, texts);
            case RowPlan.Known known -> texts.of(known.reason());
            case RowPlan.Refused refused -> texts.of(refused.reason());
            case RowPlan.Blank blank -> "";
        };
    }

    private static String below(Draft draft, Texts texts) {
        List<String> parts = new ArrayList<>();
        if (draft.when() != null) {
            parts.add(texts.date(draft.when()));
        }
        if (draft.where() != null) {
            parts.add(draft.where().name());
        }
        draft.counts().forEach(count -> parts.add(texts.quantity(undated(count.quantity()))));
        if (draft.about() != null) {
            parts.add(draft.about().name());
        }
        if (!draft.people().isEmpty()) {
            parts.add(
                    draft.people().stream()
                            .map(Draft.Named::name)
                            .collect(Collectors.joining(", ")));
        }
        if (draft.source() != null && !draft.source().title().isEmpty()) {
            parts.add("“" + Excerpt.of(draft.source().title(), 60) + "”");
        }
        return String.join(" · ", parts);
    }

    /// The date stands there already.
    private static Quantity undated(Quantity quantity) {
        return quantity.counting(quantity.counted().during(null));
    }
}
