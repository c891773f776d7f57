package org.dalil.testimony.transcript.edit;

import org.dalil.history.Changes;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.mention.MentionMoves;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.TooLong;
import org.dalil.testimony.transcript.Wording;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// Makes one segment of two that follow each other. Nothing of either is lost.
final class Joining {
    private final Changes changes;
    private final SegmentWords first;
    private final SegmentWords second;
    private final MentionMoves mentions;

    Joining(Changes changes, SegmentWords first, SegmentWords second, MentionMoves mentions) {
        this.changes = changes;
        this.first = first;
        this.second = second;
        this.mentions = mentions;
    }

    /// @param number of the joined segment, from 1
    /// @throws TestimonyException when two voices speak in them, or their words are too long for
    ///   one
    Segment run(int number) throws SQLException, ProblemException {
        Segment one = first.segment();
        Segment other = second.segment();
        if (one.speaker() != null
                && other.speaker() != null
                && !one.speaker().equals(other.speaker())) {
            throw new TestimonyException(Problem.of("testimony.problem.two-voices"));
        }
        words(number);
        boolean untimed = one.startMs() == null && one.endMs() == null;
        Segment joined =
                one.by(one.speaker() == null ? other.speaker() : one.speaker())
                        .during(
                                untimed ? other.startMs() : one.startMs(),
                                other.endMs() == null ? one.endMs() : other.endMs())
                        .flagged(
                                one.flag() == null ? other.flag() : one.flag(),
                                both(one.flagNote(), other.flagNote()));
        changes.update(Segment.SHAPE, joined);
        changes.remove(Segment.SHAPE.ref(other.id()));
        return joined;
    }

    private void words(int number) throws SQLException, ProblemException {
        Set<Wording> met = new HashSet<>();
        for (Wording later : second.wordings()) {
            Wording earlier =
                    first.wordings().stream()
                            .filter(one -> one.tier().equals(later.tier()) && !met.contains(one))
                            .findFirst()
                            .orElse(null);
            if (earlier == null) {
                changes.update(Wording.SHAPE, later.in(first.segment().id()));
                mentions.joined(later, first.segment().id(), 0);
            } else {
                met.add(earlier);
                Wording joined = joined(earlier, later, number);
                changes.update(Wording.SHAPE, joined);
                int begins = joined.words().length() - later.words().length();
                mentions.joined(later, first.segment().id(), begins);
                changes.remove(Wording.SHAPE.ref(later.id()));
            }
        }
    }

    private static Wording joined(Wording earlier, Wording later, int number)
            throws TestimonyException {
        boolean apart = !earlier.words().isEmpty() && !later.words().isEmpty();
        String start = earlier.words() + (apart ? " " : "");
        String words = start + later.words();
        TooLong.check(words, number);
        return earlier.saying(words, earlier.wordTimes().then(later.wordTimes(), start.length()));
    }

    private static @Nullable String both(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || Objects.equals(one, other)) {
            return one == null ? other : one;
        }
        return one + "; " + other;
    }
}
