package org.dalil.testimony.ui.transcript;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.dalil.claim.Claim;
import org.dalil.desk.Later;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.linked.LinkedText;
import org.dalil.testimony.linked.Stretch;
import org.dalil.testimony.linked.WordLink;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.ui.code.CodePicker;
import org.dalil.testimony.ui.transcript.beside.CodeBars;
import org.dalil.testimony.ui.transcript.beside.LinkPanel;
import org.dalil.testimony.ui.transcript.beside.LinkWishes;
import org.dalil.testimony.ui.transcript.row.Row;
import org.dalil.testimony.ui.transcript.row.SegmentArea;
import org.jspecify.annotations.Nullable;

/// What the words at the caret are linked to, drawn beside them, and how more is linked. Asks the
/// model; keeps nothing.
final class TranscriptLinks {
    private static final double WIDE = 320;
    private static final double MARGIN = 12;
    private final TranscriptModel model;
    private final SegmentArea area;
    private final TranscriptDeeds deeds;
    private final Columns columns;
    private final Playhead playhead;
    private final TranscriptCoding coding;
    private final Pane over = new Pane();
    private final CodePicker picker;
    private final CodeBars bars;
    private final LinkPanel panel;

    TranscriptLinks(
            TranscriptModel model,
            SegmentArea area,
            TranscriptDeeds deeds,
            Columns columns,
            Playhead playhead,
            TranscriptCoding coding) {
        this.coding = coding;
        this.model = model;
        this.area = area;
        this.deeds = deeds;
        this.columns = columns;
        this.playhead = playhead;
        Wishes wishes = new Wishes();
        bars = new CodeBars(area, wishes);
        panel = new LinkPanel(wishes, coding.desk().keys(), coding.desk().texts());
        picker = new CodePicker(coding.picking(this::picked), true, coding.desk().texts());
        picker.root().getStyleClass().addAll("code-popup");
        over.getChildren().addAll(bars, picker.root());
        over.setPickOnBounds(false);
        picker.root().setVisible(false);
        picker.root().addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        picker.root().focusWithinProperty().subscribe(within -> Later.run(this::hideUnlessUsed));
        area.currentParagraphProperty().addListener((any, was, now) -> follow());
    }

    /// What lies over the words.
    Node over() {
        return over;
    }

    /// What stands at the right of the page.
    Region panel() {
        return panel.root();
    }

    /// Draws what was read.
    void show(TranscriptView view) {
        bars.show(view.links(), columns.tier());
        follow();
    }

    private void follow() {
        TranscriptView view = model.page().view().get();
        Row row = deeds.here();
        panel.show(row == null ? null : row.id(), view == null ? LinkedText.NONE : view.links());
    }

    /// Asks for a code for what is chosen; those given last come first.
    void pick() {
        if (deeds.here() == null || area.getScene() == null) {
            return;
        }
        Bounds caret = area.getCaretBounds().map(over::screenToLocal).orElse(null);
        double x = caret == null ? MARGIN : caret.getMinX();
        double y = caret == null ? MARGIN : caret.getMaxY() + 6;
        Region root = picker.root();
        root.setVisible(true);
        root.resize(WIDE, root.prefHeight(WIDE));
        boolean below = y + root.getHeight() < over.getHeight() || caret == null;
        root.relocate(
                Math.max(MARGIN, Math.min(x, over.getWidth() - WIDE - MARGIN)),
                below ? y : Math.max(MARGIN, caret.getMinY() - 6 - root.getHeight()));
        picker.open();
    }

    /// Gives what is chosen the code that was given last; asks for one where there is none.
    void again() {
        TranscriptView view = model.page().view().get();
        if (view == null || view.links().lastCodes().isEmpty()) {
            pick();
        } else {
            give(view.links().lastCodes().getFirst());
        }
    }

    // After the keys went elsewhere, not while they go.
    private void hideUnlessUsed() {
        if (!picker.root().isFocusWithin()) {
            picker.root().setVisible(false);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            area.requestFocus();
        }
    }

    private void picked(Code code) {
        area.requestFocus();
        give(code);
    }

    private void give(Code code) {
        model.typed().keep();
        deeds.quote().ifPresent(quote -> coding.give(quote, code));
    }

    /// Shows marked words in the text: where they stand, or all of their segment.
    void toWords(WordLink link) {
        int row = area.indexOf(link.segment());
        if (row < 0) {
            return;
        }
        area.toSegment(link.segment(), 0);
        Stretch place = link.place();
        int length = area.getParagraphLength(row);
        IndexRange words =
                place == null || !link.tier().equals(columns.tier()) || place.to() > length
                        ? new IndexRange(0, length)
                        : new IndexRange(place.from(), place.to());
        area.selectRange(row, words.getStart(), row, words.getEnd());
        area.requestFollowCaret();
        area.requestFocus();
    }

    /// What a click beside the words wants.
    private final class Wishes implements LinkWishes {
        @Override
        public void toWords(WordLink link) {
            TranscriptLinks.this.toWords(link);
        }

        @Override
        public void hear(WordLink link) {
            Long from = link.passage().span().startMs();
            @Nullable Long to = link.passage().span().endMs();
            if (from != null) {
                playhead.hear(from, to);
            }
        }

        @Override
        public void toClaim(Claim claim) {
            model.go(Claim.SHAPE.ref(claim.id()));
        }

        @Override
        public void give(Code code) {
            TranscriptLinks.this.give(code);
        }

        @Override
        public void pick() {
            TranscriptLinks.this.pick();
        }

        @Override
        public void take(WordLink link, WordLink.Given given) {
            coding.take(link, given);
        }

        @Override
        public void move(WordLink link, WordLink.Given given, Stretch to) {
            model.typed().keep();
            coding.move(given, new Quote(link.segment(), link.tier(), to.from(), to.to()));
        }
    }
}
