package org.dalil.casefile.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.desk.control.Tag;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One line of a list’s tree: set in as deep as it stands, with a sign that folds what is narrower,
/// whose it is, and how often it is used.
final class TermCell extends ListCell<TermFilter.Line> {
    private static final double STEP = 20;
    private static final double SIGN = 16;
    private final Texts texts;
    private final Consumer<ListedTerm> fold;
    private final Supplier<@Nullable Map<String, Long>> uses;

    /// @param fold folds up what is narrower, or unfolds it
    /// @param uses how often terms are used; null while that is not known
    TermCell(Texts texts, Consumer<ListedTerm> fold, Supplier<@Nullable Map<String, Long>> uses) {
        this.texts = texts;
        this.fold = fold;
        this.uses = uses;
        setPrefWidth(0);
        setText(null);
    }

    @Override
    protected void updateItem(TermFilter.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : draw(line));
        setAccessibleText(empty || line == null ? null : said(line));
    }

    private HBox draw(TermFilter.Line line) {
        ListedTerm term = line.term();
        Label words = new Label(term.label(texts));
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        if (!line.found() || !term.offered()) {
            words.getStyleClass().add("muted");
        }
        HBox box = new HBox(8, sign(line), words);
        box.setAlignment(Pos.TOP_LEFT);
        box.setPadding(new Insets(0, 0, 0, (term.depth() - 1) * STEP));
        if (term.own() != null) {
            box.getChildren().add(new Tag(texts.of("casefile.terms.own"), Tag.Tone.ACCENT));
        }
        if (!term.offered()) {
            box.getChildren().add(new Tag(texts.of("casefile.terms.unoffered"), Tag.Tone.AMBER));
        }
        Label count = new Label(count(term));
        count.getStyleClass().add("row-below");
        count.setMinWidth(USE_PREF_SIZE);
        box.getChildren().add(count);
        return box;
    }

    private StackPane sign(TermFilter.Line line) {
        StackPane sign = new StackPane();
        sign.setMinSize(SIGN, SIGN);
        sign.setMaxSize(SIGN, SIGN);
        if (line.parent()) {
            FontIcon icon =
                    new FontIcon(line.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
            icon.getStyleClass().add("fold-sign");
            sign.getChildren().add(icon);
            sign.setOnMousePressed(press -> {
                fold.accept(line.term());
                press.consume();
            });
        }
        return sign;
    }

    private String count(ListedTerm term) {
        Map<String, Long> known = uses.get();
        Long count = known == null ? null : known.get(term.code());
        return count == null ? "" : texts.number(count);
    }

    private String said(TermFilter.Line line) {
        ListedTerm term = line.term();
        String words =
                term.label(texts)
                        + ", "
                        + texts.of("casefile.terms.level.said", Map.of("level", term.depth()));
        String own = term.own() == null ? "" : ", " + texts.of("casefile.terms.own");
        return words
                + own
                + (term.offered() ? "" : ", " + texts.of("casefile.terms.unoffered"))
                + (line.folded() ? ", " + texts.of("casefile.terms.folded") : "");
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region box
                ? height(this, box)
                : super.computePrefHeight(width);
    }

    /// The height of a cell whose words wrap: a cell asks for it without saying how wide they may
    /// be, and would cut them to one line.
    static double height(ListCell<?> cell, Region words) {
        ListView<?> list = cell.getListView();
        double wide = cell.getWidth() > 0 || list == null ? cell.getWidth() : list.getWidth();
        double inside = wide - cell.snappedLeftInset() - cell.snappedRightInset();
        return cell.snappedTopInset()
                + cell.snapSizeY(words.prefHeight(inside))
                + cell.snappedBottomInset();
    }
}
