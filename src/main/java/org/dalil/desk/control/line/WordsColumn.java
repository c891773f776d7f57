package org.dalil.desk.control.line;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A column of words in as many lines as they need: none is cut, and none stands there without the
/// rest. It is neither sorted nor moved by hand.
public final class WordsColumn<R> extends TableColumn<R, String> {
    /// What a cell keeps free at its sides.
    private static final double SIDES = 18;

    /// @param style of the words
    public WordsColumn(String name, double width, String style, Function<R, String> words) {
        super(name);
        setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        setCellFactory(any -> new Cell<>(style));
        setPrefWidth(width);
        setSortable(false);
        setReorderable(false);
    }

    /// A cell that breaks its words into lines and is as high as they are. Changes nothing.
    private static final class Cell<R> extends TableCell<R, String> {
        private final Text text = new Text();

        Cell(String style) {
            text.getStyleClass().add(style);
            text.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
            setGraphic(text);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            text.setText(empty || words == null ? "" : words);
            setText(text.getText()); // for screen readers; only the graphic is seen
        }
    }
}
