package org.dalil.testimony.transcript.edit;

import org.dalil.history.Changes;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordIds;
import org.dalil.testimony.mention.MentionMoves;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.Wording;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.function.UnaryOperator;

/// Makes two segments of one, at a place in its words and a time. Words of other tiers are divided
/// only where they are the very same; others stay with the first part, since nobody can say where
/// they divide.
final class Splitting {
    private final Changes changes;
    private final RecordIds ids;
    private final SegmentWords whole;
    private final MentionMoves mentions;

    Splitting(Changes changes, RecordIds ids, SegmentWords whole, MentionMoves mentions) {
        this.changes = changes;
        this.ids = ids;
        this.whole = whole;
        this.mentions = mentions;
    }

    /// @param key the place of the second part
    /// @param turning makes the second part as it shall be
    Segment run(Cut cut, String key, UnaryOperator<Segment> turning)
            throws SQLException, ProblemException {
        Tier tier = cut.tier();
        Long ms = cut.ms();
        Segment one = whole.segment();
        String words = whole.words(tier);
        int place = place(words, cut.at());
        WordTimes times = whole.in(tier).map(Wording::wordTimes).orElse(WordTimes.NONE);
        Long between = isWithin(one, ms) ? ms : times.from(place);
        Segment cutOff =
                new Segment(
                        cut.second(),
                        one.transcript(),
                        key,
                        between,
                        one.endMs(),
                        one.speaker(),
                        false,
                        one.flag(),
                        one.flagNote());
        Segment second = turning.apply(cutOff);
        changes.update(Segment.SHAPE, one.during(one.startMs(), between));
        changes.create(Segment.SHAPE, second);
        for (Wording each : whole.wordings()) {
            if (each.words().equals(words)) {
                divide(each, place, second);
            }
        }
        return second;
    }

    private void divide(Wording each, int at, Segment second)
            throws SQLException, ProblemException {
        String words = each.words();
        String head = words.substring(0, at).stripTrailing();
        String tail = words.substring(at).stripLeading();
        int begins = words.length() - tail.length();
        if (tail.isEmpty()) {
            return;
        }
        changes.update(Wording.SHAPE, each.saying(head, each.wordTimes().within(0, head.length())));
        changes.create(
                Wording.SHAPE,
                Wording.of(
                        ids.next(),
                        second.id(),
                        each.tier(),
                        tail,
                        each.wordTimes().within(begins, words.length())));
        mentions.divided(each, head.length(), begins, second.id());
    }

    /// No letter is cut in two.
    private static int place(String words, int at) {
        int place = Math.max(0, Math.min(at, words.length()));
        boolean inside =
                place > 0
                        && place < words.length()
                        && Character.isHighSurrogate(words.charAt(place - 1))
                        && Character.isLowSurrogate(words.charAt(place));
        return inside ? place - 1 : place;
    }

    private static boolean isWithin(Segment one, @Nullable Long ms) {
        return ms != null
                && ms >= 0
                && (one.startMs() == null || ms >= one.startMs())
                && (one.endMs() == null || ms <= one.endMs());
    }
}
