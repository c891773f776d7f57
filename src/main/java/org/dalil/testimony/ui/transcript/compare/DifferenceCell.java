package org.dalil.testimony.ui.transcript.compare;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Draws one place where words differ: the other’s struck through, then those at hand, both among
/// what stands around them. Told apart without colours too.
final class DifferenceCell extends ListCell<DifferenceLine> {
    private final Function<DifferenceLine, Node> drawn;

    DifferenceCell(Function<DifferenceLine, Node> drawn) {
        this.drawn = drawn;
        getStyleClass().add("difference");
    }

    @Override
    protected void updateItem(@Nullable DifferenceLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : drawn.apply(line));
    }

    /// The words of a line.
    static TextFlow words(DifferenceLine line, Texts texts) {
        String none = texts.of("testimony.compare.missing");
        return new TextFlow(
                text(line.before(), "difference-around"),
                text(
                        line.there().isEmpty() ? none : line.there(),
                        line.there().isEmpty() ? "difference-none" : "difference-there"),
                text(" → ", "difference-around"),
                text(
                        line.here().isEmpty() ? none : line.here(),
                        line.here().isEmpty() ? "difference-none" : "difference-here"),
                text(line.after(), "difference-around"));
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
