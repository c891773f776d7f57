package org.dalil.source.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

import java.util.List;
import java.util.function.IntFunction;

/// A text for the rich text area to draw: its pieces, the stretches marked in it, and a labelled
/// line before each page. Words are never changed here. Draws only the paragraphs that are seen.
final class DocumentWords extends StyledTextModelViewOnlyBase {
    private final TextPieces pieces;
    private final IntFunction<String> pageWords;
    private List<Span> marks = List.of();
    private List<Span> fleeting = List.of();

    /// @param pageWords what stands on the line before a page
    DocumentWords(TextPieces pieces, IntFunction<String> pageWords) {
        this.pieces = pieces;
        this.pageWords = pageWords;
    }

    /// The text behind it.
    TextPieces pieces() {
        return pieces;
    }

    /// Marks the passages that are cited.
    void mark(List<Span> spans) {
        marks = List.copyOf(spans);
        redraw();
    }

    /// Marks for the moment: the passage looked at, words found.
    void point(List<Span> spans) {
        fleeting = List.copyOf(spans);
        redraw();
    }

    private void redraw() {
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    /// The offset in the text of a place in the view.
    int offset(TextPos place) {
        return pieces.offset(place.index(), place.offset());
    }

    /// The place in the view of an offset in the text.
    TextPos place(int offset) {
        int index = pieces.indexAt(offset);
        TextPieces.Piece piece = pieces.piece(index);
        return TextPos.ofLeading(index, Math.min(offset, piece.end()) - piece.start());
    }

    @Override
    public int size() {
        return pieces.size();
    }

    @Override
    public String getPlainText(int index) {
        return pieces.words(index);
    }

    @Override
    public RichParagraph getParagraph(int index) {
        TextPieces.Piece piece = pieces.piece(index);
        if (piece.page() > 0) {
            return RichParagraph.of(() -> pageLine(pageWords.apply(piece.page())));
        }
        RichParagraph.Builder paragraph = RichParagraph.builder();
        paragraph.addWithStyleNames(pieces.words(index), "document-words");
        highlight(paragraph, piece, marks);
        highlight(paragraph, piece, fleeting);
        return paragraph.build();
    }

    private static void highlight(
            RichParagraph.Builder paragraph, TextPieces.Piece piece, List<Span> spans) {
        for (Span span : spans) {
            if (span.touches(piece.start(), piece.end())) {
                int from = Math.max(span.start(), piece.start());
                int to = Math.min(span.end(), piece.end());
                paragraph.addHighlight(from - piece.start(), to - from, span.look());
            }
        }
    }

    private static Region pageLine(String words) {
        Region line = new Region();
        line.getStyleClass().add("page-rule");
        HBox.setHgrow(line, Priority.ALWAYS);
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(label, line);
        row.getStyleClass().add("page-line");
        return row;
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos place) {
        return StyleAttributeMap.EMPTY;
    }

    /// A stretch of a text.
    ///
    /// @param start first UTF-16 unit
    /// @param end one past the last
    /// @param look the style class it is marked with
    record Span(int start, int end, String look) {
        /// Whether any of it stands in this stretch.
        boolean touches(int from, int to) {
            return start < to && end > from;
        }
    }
}
