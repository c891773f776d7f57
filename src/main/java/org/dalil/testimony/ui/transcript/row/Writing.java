package org.dalil.testimony.ui.transcript.row;

import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What rows look like after a segment is split or joined, before the casefile says so. Follows the
/// rules that the casefile has, so that nothing jumps when it does.
public final class Writing {
    private Writing() {}

    /// Where a row is made two.
    ///
    /// @param at offset in the words of the column
    /// @param id of the second part
    /// @param ms the time between both, where it lies in the segment
    /// @param voice who speaks in the second part
    public record Parting(int index, int column, int at, UUID id, @Nullable Long ms, Voice voice) {}

    /// The rows after one was made two.
    public static List<Row> split(List<Row> rows, Parting parting) {
        Row whole = rows.get(parting.index());
        String said = whole.words().get(parting.column());
        String tail = said.substring(parting.at()).stripLeading();
        List<String> first = new ArrayList<>(whole.words());
        List<String> second = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            // Words that differ stay with the first part: nobody can say where they divide.
            boolean divided = first.get(i).equals(said) && !tail.isEmpty();
            second.add(divided ? tail : "");
            if (divided) {
                first.set(i, said.substring(0, parting.at()).stripTrailing());
            }
        }
        Segment one = whole.segment();
        Long between = isWithin(one, parting.ms()) ? parting.ms() : null;
        SegmentWords head =
                new SegmentWords(one.during(one.startMs(), between), whole.at().wordings());
        SegmentWords rest = new SegmentWords(later(one, between, parting), List.of());
        Voice voice = parting.voice();
        List<Row> next = new ArrayList<>(rows);
        next.set(
                parting.index(), new Row(head, first, whole.voice(), whole.named(), whole.heard()));
        next.add(
                parting.index() + 1,
                new Row(rest, second, voice.who(), voice.turn(), whole.heard()));
        return next;
    }

    private static Segment later(Segment one, @Nullable Long between, Parting parting) {
        return new Segment(
                parting.id(),
                one.transcript(),
                one.orderKey(),
                between,
                one.endMs(),
                parting.voice().id(),
                parting.voice().turn(),
                one.flag(),
                one.flagNote());
    }

    /// Who speaks in a part that is split off.
    ///
    /// @param turn whether it begins a turn
    public record Voice(@Nullable Speaker who, boolean turn) {
        /// Their voice, or null.
        public @Nullable UUID id() {
            return who == null ? null : who.id();
        }
    }

    /// The rows after one was joined to the one before it; null when two voices speak in them.
    public static @Nullable List<Row> merged(List<Row> rows, int index) {
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
    private static String joined(String first, String second) {
        return first + (first.isEmpty() || second.isEmpty() ? "" : " ") + second;
    }

    private static boolean isWithin(Segment one, @Nullable Long ms) {
        Long from = one.startMs();
        Long to = one.endMs();
        return ms != null && (from == null || ms >= from) && (to == null || ms <= to);
    }
}
