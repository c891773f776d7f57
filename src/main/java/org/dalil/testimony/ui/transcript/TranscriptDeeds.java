package org.dalil.testimony.ui.transcript;

import javafx.scene.control.IndexRange;

import org.dalil.desk.Desk;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.edit.Cut;
import org.dalil.testimony.transcript.edit.Reach;
import org.dalil.testimony.transcript.mark.Mark;
import org.dalil.testimony.transcript.mark.MarkKind;
import org.dalil.testimony.transcript.snippet.Moment;
import org.dalil.testimony.transcript.snippet.SnippetList;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.ui.transcript.compare.CompareModel;
import org.dalil.testimony.ui.transcript.compare.CompareSheet;
import org.dalil.testimony.ui.transcript.row.LastPlaces;
import org.dalil.testimony.ui.transcript.row.Row;
import org.dalil.testimony.ui.transcript.row.SegmentArea;
import org.dalil.testimony.ui.transcript.row.Writing;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is done to a transcript by keys: where the caret is, and where it is heard. Shows what it
/// does at once and tells the model.
final class TranscriptDeeds {
    private final TranscriptModel model;
    private final SegmentArea area;
    private final Playhead playhead;
    private final Columns columns;
    private @Nullable UUID at;

    TranscriptDeeds(TranscriptModel model, SegmentArea area, Playhead playhead, Columns columns) {
        this.model = model;
        this.area = area;
        this.playhead = playhead;
        this.columns = columns;
    }

    /// The row the caret is in; null while there is none.
    @Nullable Row here() {
        return area.size() == 0 ? null : area.row(area.getCurrentParagraph());
    }

    TranscriptText text() {
        TranscriptView view = model.page().view().get();
        if (view == null) {
            throw new IllegalStateException("no transcript is shown");
        }
        return view.text();
    }

    /// Makes two segments of the one the caret is in, there and where it is heard.
    ///
    /// @param another whether somebody else speaks in the second
    void split(boolean another) {
        Row row = here();
        if (row == null) {
            begin();
            return;
        }
        model.typed().keep();
        int index = area.getCurrentParagraph();
        int at = area.getCaretColumn();
        Speaker who = another ? other(row.voice()) : row.voice();
        Writing.Voice voice = new Writing.Voice(who, another);
        UUID id = model.fresh();
        Long ms = playhead.at();
        Writing.Parting parting = new Writing.Parting(index, columns.active(), at, id, ms, voice);
        area.show(Writing.split(area.rows(), parting));
        area.toSegment(id, 0);
        model.split(
                row.id(),
                new Cut(id, columns.tier(), at, ms),
                second -> another ? second.by(voice.id()).turning(true) : second);
    }

    // Of two who talk, the other; of more, whoever spoke before.
    private @Nullable Speaker other(@Nullable Speaker than) {
        for (int i = area.getCurrentParagraph(); i >= 0; i--) {
            Speaker before = area.row(i).voice();
            if (before != null && (than == null || !before.id().equals(than.id()))) {
                return before;
            }
        }
        return text().speakers().stream()
                .filter(one -> than == null || !one.id().equals(than.id()))
                .findFirst()
                .orElse(than);
    }

    /// Puts the caret where it was left, or at the beginning, and the recording beside it.
    void open(LastPlaces.@Nullable Place left) {
        at = text().transcript().id();
        boolean there = left != null && area.indexOf(left.segment()) >= 0;
        if (there && left != null) {
            area.toSegment(left.segment(), left.offset());
        } else if (area.size() > 0) {
            area.toSegment(area.row(0).id(), 0);
        }
        playhead.load(left == null ? 0 : left.ms());
    }

    /// Keeps where the caret and the recording are, for the next time.
    void leave() {
        Row row = here();
        UUID of = at;
        if (row != null && of != null) {
            Long heard = playhead.at();
            int caret = area.getCaretColumn();
            model.left(new LastPlaces.Place(of, row.id(), caret, heard == null ? 0 : heard));
        }
    }

    /// Makes the first segment.
    void begin() {
        TranscriptView view = model.page().view().get();
        if (view == null || area.size() > 0) {
            return;
        }
        List<Speaker> voices = view.text().speakers();
        Speaker voice = voices.isEmpty() ? null : voices.getFirst();
        Long at = playhead.at();
        Segment first =
                Segment.alone(
                        model.fresh(),
                        view.text().transcript().id(),
                        at == null ? 0L : at,
                        voice == null ? null : voice.id());
        List<String> words = columns.shown().stream().map(tier -> "").toList();
        area.show(List.of(new Row(new SegmentWords(first, List.of()), words, voice, true, false)));
        area.toSegment(first.id(), 0);
        area.requestFocus();
        model.begin(first);
    }

    /// Joins a segment to the one before it, where nobody else speaks in it.
    ///
    /// @return whether it was the caret’s place to do so
    boolean merge(int index) {
        if (index <= 0 || index >= area.size()) {
            return false;
        }
        model.typed().keep();
        Row gone = area.row(index);
        Row before = area.row(index - 1);
        int at = before.words().get(columns.active()).length();
        List<Row> next = Writing.merged(area.rows(), index);
        if (next != null) {
            int space = at > 0 && !gone.words().get(columns.active()).isEmpty() ? at + 1 : at;
            area.show(next);
            area.toSegment(before.id(), space);
        }
        model.merge(gone.segment());
        return true;
    }

    /// Goes to the next segment, or the one before, and plays it.
    void step(int by) {
        int to = area.getCurrentParagraph() + by;
        if (to >= 0 && to < area.size()) {
            model.typed().keep();
            area.toSegment(area.row(to).id(), 0);
            playhead.hear(area.row(to).segment());
        }
    }

    /// Plays the segment the caret is in; while there is none, readies the recording.
    void hear() {
        Row row = here();
        if (row != null) {
            playhead.hear(row.segment());
        } else {
            playhead.load(0);
        }
    }

    /// Plays on from the word at the caret.
    void hearWord() {
        hearFrom(area.getCurrentParagraph(), area.getCaretColumn());
    }

    /// Plays on from the word at an offset in a row; from the beginning of its segment where single
    /// words have no times, and nothing where that has none.
    void hearFrom(int row, int offset) {
        TranscriptView view = model.page().view().get();
        if (view != null && row < area.size()) {
            view.text()
                    .segment(area.row(row).id())
                    .map(one -> one.heard(columns.tier(), offset, offset).startMs())
                    .ifPresent(from -> playhead.hear(from, null));
        }
    }

    /// The segment begins, or ends, where it is heard.
    void mark(boolean start) {
        Row row = here();
        Long at = playhead.at();
        if (row != null && at != null) {
            model.typed().keep();
            Segment one = row.segment();
            model.change(start ? one.during(at, one.endMs()) : one.during(one.startMs(), at));
        }
    }

    /// Puts a mark around the words that are selected, or at the caret.
    void mark(MarkKind kind, String language) {
        IndexRange chosen = area.getSelection();
        String words = area.getSelectedText();
        if (here() == null || words.indexOf('\n') >= 0) {
            return;
        }
        Mark mark = new Mark(kind, 0, 0, words.isBlank() ? null : words.strip());
        String written = mark.written(language);
        int column = area.getCaretColumn();
        String before = area.getParagraph(area.getCurrentParagraph()).getText();
        boolean apart =
                words.isEmpty() && column > 0 && !Character.isWhitespace(before.charAt(column - 1));
        area.replaceText(chosen.getStart(), chosen.getEnd(), (apart ? " " : "") + written);
    }

    /// Moves the times of all segments, or of those from the caret on.
    ///
    /// @param ms earlier when negative
    void shift(long ms, boolean onward) {
        Row row = here();
        if (row != null) {
            model.typed().keep();
            model.shift(onward ? row.segment() : null, ms);
        }
    }

    /// Shows how the words differ from another transcript, or from what they were.
    void compare(Desk desk) {
        model.typed().keep();
        CompareModel comparing = model.comparing(columns.tier());
        if (comparing != null) {
            CompareSheet.open(comparing, desk, segment -> area.toSegment(segment, 0));
        }
    }

    /// Gives the segment the voice of this number, which is made where there is none yet.
    ///
    /// @param number from 1
    void voice(int number, Reach reach) {
        List<Speaker> all = text().speakers();
        Row row = here();
        if (number <= all.size()) {
            voice(area.getCurrentParagraph(), all.get(number - 1), reach);
        } else if (row != null) {
            model.typed().keep();
            model.newVoices(row.segment(), number);
        }
    }

    /// Gives a segment a voice.
    void voice(int index, @Nullable Speaker who, Reach reach) {
        if (index < area.size()) {
            model.typed().keep();
            model.voice(area.row(index).segment(), who == null ? null : who.id(), reach);
        }
    }

    /// Puts what the letters before the caret stand for in their place.
    ///
    /// @return whether they stand for anything
    boolean expand(SnippetList snippets, LocalDate today) {
        Row row = here();
        if (row == null || area.getSelection().getLength() > 0) {
            return false;
        }
        String words = area.getParagraph(area.getCurrentParagraph()).getText();
        String who = row.voice() == null ? null : row.voice().label();
        Moment now = new Moment(playhead.at(), who, today);
        int begins = area.getCaretPosition() - area.getCaretColumn();
        return snippets.at(words, area.getCaretColumn(), now)
                .map(one -> {
                    area.replaceText(begins + one.from(), begins + one.to(), one.text());
                    return true;
                })
                .orElse(false);
    }

    /// Keeps the words that are selected as a passage.
    void cite() {
        model.typed().keep();
        quote().ifPresent(one -> model.cite(one, () -> area.deselect()));
    }

    /// Begins a claim that rests on the words that are selected.
    void claim() {
        model.typed().keep();
        quote().ifPresent(model::claim);
    }

    /// The words that are selected, of one segment, or all words of the segment the caret is in.
    Optional<Quote> quote() {
        Row row = here();
        if (row == null) {
            return Optional.empty();
        }
        Tier tier = columns.tier();
        IndexRange chosen = area.getCaretSelectionBind().getRange();
        if (chosen.getLength() == 0) {
            return Optional.of(Quote.all(row.id(), tier));
        }
        int index = area.getCaretSelectionBind().getStartParagraphIndex();
        boolean one = index == area.getCaretSelectionBind().getEndParagraphIndex();
        int from = area.getCaretSelectionBind().getStartColumnPosition();
        Integer to = one ? area.getCaretSelectionBind().getEndColumnPosition() : null;
        return Optional.of(new Quote(area.row(index).id(), tier, from, to));
    }
}
