package org.dalil.testimony.ui.transcript;

import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What rows look like after a segment is split or joined, before the casefile says so. Follows the
/// rules that the casefile has, so that nothing jumps when it does.
final class Writing {
    private Writing() {}

    /// The rows after one was made two.
    ///
    /// @param id of the second part
    /// @param ms the time between both, where it lies in the segment
    /// @param voice who speaks in the second part
    static List<Row> split(
            List<Row> rows,
            int index,
            int column,
            int at,
            UUID id,
            @Nullable Long ms,
            Voice voice) {
        Row whole = rows.get(index);
        Segment one = whole.segment();
        String said = whole.words().get(column);
        String tail = said.substring(at).stripLeading();
        boolean whole2 = tail.isEmpty();
        Long between = isWithin(one, ms) ? ms : null;
        List<String> first = new ArrayList<>(whole.words());
        List<String> second = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            boolean same = first.get(i).equals(said) && !whole2;
            second.add(same ? tail : "");
            first.set(i, same ? said.substring(0, at).stripTrailing() : first.get(i));
        }
        Segment later =
                new Segment(
                                id,
                                one.transcript(),
                                one.orderKey(),
                                between,
                                one.endMs(),
                                one.speaker(),
                                false,
                                one.flag(),
                                one.flagNote())
                        .by(voice.id())
                        .turning(voice.turn());
        List<Row> next = new ArrayList<>(rows);
        next.set(
                index,
                new Row(
                        new SegmentWords(one.during(one.startMs(), between), whole.at().wordings()),
                        first,
                        whole.voice(),
                        whole.named(),
                        whole.heard()));
        next.add(
                index + 1,
                new Row(
                        new SegmentWords(later, List.of()),
                        second,
                        voice.who(),
                        voice.turn(),
                        whole.heard()));
        return next;
    }

    /// Who speaks in a part that is split off.
    ///
    /// @param turn whether it begins a turn
    record Voice(@Nullable Speaker who, boolean turn) {
        @Nullable UUID id() {
            return who == null ? null : who.id();
        }
    }

    /// The rows after one was joined to the one before it; null when two voices speak in them.
    static @Nullable List<Row> merged(List<Row> rows, int index) {
        Row first = rows.get(index - 1);
        Row second = rows.get(index);
        Segment one = first.segment();
        Segment other = second.segment();
        if (one.speaker() != null
                && other.speaker() != null
                && !one.speaker().equals(other.speaker())) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < first.words().size(); i++) {
            words.add(joined(first.words().get(i), second.words().get(i)));
        }
        Segment both =
                one.by(one.speaker() == null ? other.speaker() : one.speaker())
                        .during(
                                one.startMs() == null && one.endMs() == null
                                        ? other.startMs()
                                        : one.startMs(),
                                other.endMs() == null ? one.endMs() : other.endMs());
        List<Row> next = new ArrayList<>(rows);
        next.set(
                index - 1,
                new Row(
                        new SegmentWords(both, first.at().wordings()),
                        words,
                        first.voice() == null ? second.voice() : first.voice(),
                        first.named(),
                        first.heard() && second.heard()));
        next.remove(index);
        return next;
    }

    /// Where the words of the second part begin when two are joined.
    static String joined(String first, String second) {
        return first + (first.isEmpty() || second.isEmpty() ? "" : " ") + second;
    }

    private static boolean isWithin(Segment one, @Nullable Long ms) {
        Long from = one.startMs();
        Long to = one.endMs();
        return ms != null && (from == null || ms >= from) && (to == null || ms <= to);
    }
}
