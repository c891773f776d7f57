package org.dalil.testimony.ui.transcript.row;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;

import org.dalil.desk.Later;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.fxmisc.richtext.util.UndoUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The words of a transcript in one column as one document, a paragraph for each segment. Whatever
/// is typed, pasted or deleted in it changes words alone: segments are made and joined only by
/// [#show].
public final class SegmentArea extends GenericStyledArea<UUID, String, Look> {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Pattern NO_WORDS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private final RowSpacing spacing;
    private final Looks looks;
    private final Consumer<Row> typed;
    private List<Row> rows = new ArrayList<>();
    private final BooleanProperty bare = new SimpleBooleanProperty();
    private Runnable begins = () -> {};
    private boolean showing;
    private int written;

    /// What is drawn of a row beside its words.
    public interface Side {
        Node of(int index, Row row, ColumnPlan plan);
    }

    public SegmentArea(RowSpacing spacing, Looks looks, Side side, Consumer<Row> typed) {
        super(
                NOBODY,
                spacing::apply,
                Look.WORDS,
                SegmentOps.styledTextOps(),
                segment -> drawn(segment.getSegment(), segment.getStyle()));
        this.spacing = spacing;
        this.looks = looks;
        this.typed = typed;
        setWrapText(true);
        getStyleClass().add("transcript");
        setUndoManager(UndoUtils.plainTextUndoManager(this));
        setParagraphGraphicFactory(index ->
                index < rows.size()
                        ? side.of(index, rows.get(index), spacing.plan())
                        : new javafx.scene.layout.Region());
        plainTextChanges().subscribe(change -> changed(change.getPosition()));
    }

    private static Node drawn(String words, Look look) {
        TextExt text = new TextExt(words);
        text.getStyleClass().add(look.style());
        text.setFont(RowHeights.font());
        return text;
    }

    /// Runs when somebody writes where no row is yet, and shows the first one.
    ///
    /// @param hint seen while there is no row
    public void onBegin(Runnable first, Node hint) {
        begins = first;
        hint.visibleProperty().bind(bare);
    }

    /// Whether there is no row.
    public ReadOnlyBooleanProperty bare() {
        return bare;
    }

    /// What it shows.
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// One row, from 0.
    public Row row(int index) {
        return rows.get(index);
    }

    /// How many rows it shows.
    public int size() {
        return rows.size();
    }

    /// Which row has this segment; -1 for none.
    public int indexOf(UUID segment) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(segment)) {
                return i;
            }
        }
        return -1;
    }

    /// Puts the caret into a segment and shows it.
    public void toSegment(UUID segment, int offset) {
        int index = indexOf(segment);
        if (index >= 0) {
            moveTo(index, Math.max(0, Math.min(offset, getParagraphLength(index))));
            requestFollowCaret();
            // What follows is seen too, as far as there is room.
            Later.run(() -> showParagraphInViewport(Math.min(index + 1, rows.size() - 1)));
        }
    }

    /// Brings a row into sight with the one behind it, without moving the caret.
    public void reveal(int index) {
        if (index >= 0 && index < rows.size()) {
            showParagraphInViewport(Math.min(index + 1, rows.size() - 1));
        }
    }

    /// Draws what stands beside a row anew.
    public void redraw(int index) {
        if (index >= 0 && index < rows.size()) {
            recreateParagraphGraphic(index);
        }
    }

    /// Lays all rows out anew, after the plan of the columns has changed.
    public void relay() {
        for (Node flow : lookupAll(".paragraph-text")) {
            spacing.again((TextFlow) flow);
        }
        for (int i = 0; i < getVisibleParagraphs().size(); i++) {
            redraw(visibleParToAllParIndex(i));
        }
    }

    /// Shows these rows. The caret stays in its segment while that is there.
    public void show(List<Row> next) {
        UUID at = rows.isEmpty() ? null : rows.get(getCurrentParagraph()).id();
        int column = getCaretColumn();
        List<Row> before = rows;
        spacing.rows(next);
        rows = new ArrayList<>(next);
        bare.set(next.isEmpty());
        int active = spacing.plan().active();
        Replaced change =
                active == written
                        ? Replaced.between(before, next, active)
                        : new Replaced(0, before.size(), next.size());
        written = active;
        if (change.isAny()) {
            replaceRows(change, before.isEmpty());
            if (at != null) {
                toSegment(at, column);
            }
            getUndoManager().forgetHistory();
        }
        for (int i = 0; i < next.size(); i++) {
            boolean kept = i < change.from() || i >= change.newTo();
            int was = i < change.from() ? i : i - change.newTo() + change.oldTo();
            if (kept && (was >= before.size() || !before.get(was).equals(next.get(i)))) {
                restyle(i);
                redraw(i);
            }
        }
    }

    private void replaceRows(Replaced change, boolean bare) {
        int from = bare ? 0 : getAbsolutePosition(change.from(), 0);
        int to =
                bare
                        ? getLength()
                        : getAbsolutePosition(
                                change.oldTo() - 1, getParagraphLength(change.oldTo() - 1));
        var made = new ReadOnlyStyledDocumentBuilder<>(getSegOps(), NOBODY);
        int column = spacing.plan().active();
        for (Row row : rows.subList(change.from(), change.newTo())) {
            String words = row.words().get(column);
            made.addParagraph(words, looks.of(row, words), row.id());
        }
        if (change.from() == change.newTo()) {
            made.addParagraph("", Look.WORDS, NOBODY);
        }
        ours(() -> replace(from, to, made.build()));
        for (int i = change.from(); i < change.newTo(); i++) {
            if (!rows.get(i).id().equals(getParagraph(i).getParagraphStyle())) {
                int index = i;
                ours(() -> setParagraphStyle(index, rows.get(index).id()));
            }
        }
    }

    private void ours(Runnable change) {
        boolean outer = showing;
        showing = true;
        change.run();
        showing = outer;
    }

    /// Draws all words anew, after what is looked for has changed.
    public void restyleAll() {
        for (int i = 0; i < rows.size(); i++) {
            restyle(i);
        }
    }

    /// Draws the words of these segments anew.
    public void restyle(Set<UUID> segments) {
        for (int i = 0; i < rows.size() && !segments.isEmpty(); i++) {
            if (segments.contains(rows.get(i).id())) {
                restyle(i);
            }
        }
    }

    private void restyle(int index) {
        String words = getParagraph(index).getText();
        var wanted = looks.of(rows.get(index), words);
        if (!words.isEmpty() && !wanted.equals(getStyleSpans(index))) {
            ours(() -> setStyleSpans(index, 0, wanted));
        }
    }

    @Override
    public void replace(int start, int end, StyledDocument<UUID, String, Look> with) {
        if (showing) {
            super.replace(start, end, with);
            return;
        }
        boolean first = rows.isEmpty() && !with.getText().isEmpty();
        if (first) {
            begins.run();
        }
        if (rows.isEmpty()) {
            return; // without a segment there is nowhere to write
        }
        if (first) {
            replace(0, 0, with);
            return;
        }
        String words = NO_WORDS.matcher(with.getText()).replaceAll(" ");
        Position from = offsetToPosition(start, Bias.Forward);
        Position last = offsetToPosition(end, Bias.Forward);
        // Words are deleted in every segment by themselves, the last first, so that offsets stand.
        for (int i = last.getMajor(); i > from.getMajor(); i--) {
            int until = i == last.getMajor() ? last.getMinor() : getParagraphLength(i);
            super.replace(getAbsolutePosition(i, 0), getAbsolutePosition(i, until), plain("", i));
        }
        int until =
                from.getMajor() == last.getMajor()
                        ? end
                        : getAbsolutePosition(from.getMajor(), getParagraphLength(from.getMajor()));
        super.replace(start, until, plain(words, from.getMajor()));
    }

    private ReadOnlyStyledDocument<UUID, String, Look> plain(String words, int index) {
        return ReadOnlyStyledDocument.fromString(
                words, rows.get(index).id(), Look.WORDS, getSegOps());
    }

    private void changed(int position) {
        int index = offsetToPosition(position, Bias.Forward).getMajor();
        if (showing || index >= rows.size()) {
            return;
        }
        int column = spacing.plan().active();
        String words = getParagraph(index).getText();
        if (!words.equals(rows.get(index).words().get(column))) {
            Row now = rows.get(index).saying(column, words);
            rows.set(index, now);
            spacing.row(now);
            restyle(index);
            typed.accept(now);
        }
    }
}
