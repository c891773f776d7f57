package org.dalil.testimony.transcript.edit;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.history.ActWork;
import org.dalil.history.Changes;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.mention.MentionMoves;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TooLong;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.Wording;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// What can be done with the segments of a transcript, each one act that undo names. Times are
/// authoritative: what is done to one segment moves those of no other, unless shifting is asked
/// for.
public final class Segments {
    private final Holdings holdings;
    private final Transcripts transcripts;

    public Segments(Holdings holdings, Transcripts transcripts) {
        this.holdings = holdings;
        this.transcripts = transcripts;
    }

    /// Writes the words of a segment in one tier. Times of single words follow what was not
    /// touched.
    ///
    /// @throws TestimonyException when they are longer than a segment can hold
    public Wording write(Transcript in, Segment segment, Tier tier, String words)
            throws ProblemException {
        return write(in, segment.id(), tier, words);
    }

    /// Writes the words of a segment in one tier, as above.
    public Wording write(Transcript in, UUID segment, Tier tier, String words)
            throws ProblemException {
        return act(
                ActName.of("testimony.act.write", "title", in.title()),
                changes -> {
                    refuseTooLong(changes, in, segment, words);
                    Segment here =
                            holdings.records()
                                    .find(changes.tx(), Segment.SHAPE, segment)
                                    .orElseThrow(Segments::gone);
                    Wording now = words(changes, here).in(tier).orElse(null);
                    Wording written =
                            now == null
                                    ? Wording.of(
                                            holdings.ids().next(),
                                            segment,
                                            tier,
                                            words,
                                            WordTimes.NONE)
                                    : now.saying(words);
                    if (now != null) {
                        changes.update(Wording.SHAPE, written);
                        mentions(changes).reworded(now, written);
                    } else if (!words.isEmpty()) {
                        changes.create(Wording.SHAPE, written);
                    }
                    return written;
                });
    }

    /// Writes the words of a tier anew in all segments where that changes them, in one act.
    ///
    /// @param how makes the new words of the old
    /// @return how many segments changed
    /// @throws TestimonyException when some would be longer than a segment can hold; none changes
    public int rewrite(Transcript in, Tier tier, UnaryOperator<String> how)
            throws ProblemException {
        return rewrite(in, tier, "testimony.act.rewrite", (segment, words) -> how.apply(words));
    }

    /// Takes the words of a tier from elsewhere in all segments where that changes them, in one
    /// act. What nobody wrote yet stays unwritten.
    ///
    /// @param how makes the new words of a segment and its old ones
    /// @return how many segments changed
    /// @throws TestimonyException when some would be longer than a segment can hold; none changes
    public int takeOver(Transcript in, Tier tier, BiFunction<UUID, String, String> how)
            throws ProblemException {
        return rewrite(in, tier, "testimony.act.take-words", how);
    }

    private int rewrite(Transcript in, Tier tier, String act, BiFunction<UUID, String, String> how)
            throws ProblemException {
        return act(
                ActName.of(act, "title", in.title()),
                changes -> {
                    List<Segment> all = transcripts.segments(changes.tx(), in.id());
                    List<SegmentWords> said = transcripts.words(changes.tx(), all);
                    int changed = 0;
                    for (int i = 0; i < said.size(); i++) {
                        Wording one = said.get(i).in(tier).orElse(null);
                        UUID segment = all.get(i).id();
                        String now = one == null ? "" : how.apply(segment, one.words());
                        if (one != null && !now.equals(one.words())) {
                            TooLong.check(now, i + 1);
                            changes.update(Wording.SHAPE, one.saying(now));
                            mentions(changes).reworded(one, one.saying(now));
                            changed++;
                        }
                    }
                    return changed;
                });
    }

    // Writing is done at every pause: the others are only counted to name a segment.
    private void refuseTooLong(Changes changes, Transcript in, UUID segment, String words)
            throws SQLException, TestimonyException {
        if (words.length() > Wording.MOST) {
            TooLong.check(words, index(transcripts.segments(changes.tx(), in.id()), segment) + 1);
        }
    }

    /// Keeps a segment as it now is: its times, flag and turn.
    public void change(Transcript in, Segment now) throws ProblemException {
        holdings.update(
                ActName.of("testimony.act.change-segment", "title", in.title()),
                Segment.SHAPE,
                now);
    }

    /// An id for a segment that is about to be made.
    public UUID fresh() {
        return holdings.ids().next();
    }

    /// Makes two segments of one.
    ///
    /// @param at offset in the words of the tier
    /// @param ms the time between both; null where nobody says
    /// @return the second
    public Segment split(Transcript in, Segment segment, Tier tier, int at, @Nullable Long ms)
            throws ProblemException {
        return split(in, segment.id(), new Cut(fresh(), tier, at, ms), UnaryOperator.identity());
    }

    /// Makes two segments of one.
    ///
    /// @param turning makes the second as it shall be, such as in another voice
    /// @return the second
    public Segment split(Transcript in, UUID segment, Cut cut, UnaryOperator<Segment> turning)
            throws ProblemException {
        return act(
                ActName.of("testimony.act.split", "title", in.title()),
                changes -> {
                    List<Segment> all = transcripts.segments(changes.tx(), in.id());
                    int index = index(all, segment);
                    String key = Placing.behind(changes, all, index);
                    SegmentWords whole = words(changes, all.get(index));
                    return new Splitting(changes, holdings.ids(), whole, mentions(changes))
                            .run(cut, key, turning);
                });
    }

    /// Joins a segment to the one before it.
    ///
    /// @return what both became
    /// @throws TestimonyException for the first segment, and when two voices speak in them
    public Segment merge(Transcript in, Segment segment) throws ProblemException {
        return act(
                ActName.of("testimony.act.merge", "title", in.title()),
                changes -> {
                    List<Segment> all = transcripts.segments(changes.tx(), in.id());
                    int index = index(all, segment.id());
                    if (index == 0) {
                        throw new TestimonyException(Problem.of("testimony.problem.first-segment"));
                    }
                    return new Joining(
                                    changes,
                                    words(changes, all.get(index - 1)),
                                    words(changes, all.get(index)),
                                    mentions(changes))
                            .run(index);
                });
    }

    /// Puts an empty segment behind another.
    ///
    /// @param behind null for the beginning
    public Segment insert(
            Transcript in,
            @Nullable Segment behind,
            @Nullable Long startMs,
            @Nullable Long endMs,
            @Nullable UUID speaker)
            throws ProblemException {
        return insert(
                in,
                behind,
                Segment.alone(fresh(), in.id(), startMs, speaker).during(startMs, endMs));
    }

    /// Puts a segment before all others, empty and with the id that it has already.
    public Segment begin(Transcript in, Segment first) throws ProblemException {
        return insert(in, null, first);
    }

    private Segment insert(Transcript in, @Nullable Segment behind, Segment wanted)
            throws ProblemException {
        return act(
                ActName.of("testimony.act.insert", "title", in.title()),
                changes -> {
                    List<Segment> all = transcripts.segments(changes.tx(), in.id());
                    int index = behind == null ? -1 : index(all, behind.id());
                    Segment made = wanted.at(Placing.behind(changes, all, index));
                    changes.create(Segment.SHAPE, made);
                    return made;
                });
    }

    /// Takes a segment away with its words; what was kept and cited of it stays.
    public void remove(Transcript in, Segment segment) throws ProblemException {
        act(
                ActName.of("testimony.act.remove-segment", "title", in.title()),
                changes -> {
                    for (Wording one : words(changes, segment).wordings()) {
                        changes.remove(Wording.SHAPE.ref(one.id()));
                    }
                    changes.remove(Segment.SHAPE.ref(segment.id()));
                    return segment;
                });
    }

    /// Moves the times of all segments, or from one on, with those of their single words.
    ///
    /// @param from the first that is moved; null for all
    /// @param ms by how much; earlier when negative
    /// @return how many were moved
    /// @throws TestimonyException when one would begin before the recording; none is moved then
    public int shift(Transcript in, @Nullable Segment from, long ms) throws ProblemException {
        return act(
                new ActName("testimony.act.shift", Map.of("title", in.title(), "ms", ms)),
                changes -> {
                    List<Segment> all = transcripts.segments(changes.tx(), in.id());
                    int first = from == null ? 0 : index(all, from.id());
                    List<Segment> moved = new ArrayList<>();
                    for (int i = first; i < all.size(); i++) {
                        moved.add(shifted(all.get(i), ms, i + 1));
                    }
                    for (Segment one : moved) {
                        changes.update(Segment.SHAPE, one);
                    }
                    for (SegmentWords one : transcripts.words(changes.tx(), moved)) {
                        for (Wording each : one.wordings()) {
                            if (each.times() != null) {
                                changes.update(
                                        Wording.SHAPE,
                                        each.saying(each.words(), each.wordTimes().shifted(ms)));
                            }
                        }
                    }
                    return moved.size();
                });
    }

    private static Segment shifted(Segment one, long ms, int number) throws TestimonyException {
        Long start = one.startMs() == null ? null : one.startMs() + ms;
        Long end = one.endMs() == null ? null : one.endMs() + ms;
        if (start != null && start < 0 || end != null && end < 0) {
            throw new TestimonyException(
                    Problem.of("testimony.problem.before-zero").with("number", number));
        }
        return one.during(start, end);
    }

    /// Gives a segment a voice, or takes its voice away.
    ///
    /// @return how many segments changed
    public int voice(Transcript in, Segment segment, @Nullable UUID speaker, Reach reach)
            throws ProblemException {
        return act(
                ActName.of("testimony.act.voice", "title", in.title()),
                changes -> {
                    List<Segment> all = transcripts.segments(changes.tx(), in.id());
                    int at = index(all, segment.id());
                    int from = at;
                    int to = at;
                    UUID was = all.get(at).speaker();
                    while (reach == Reach.GROUP && from > 0 && isBy(all.get(from - 1), was)) {
                        from--;
                    }
                    while (reach == Reach.GROUP
                            && to + 1 < all.size()
                            && isBy(all.get(to + 1), was)) {
                        to++;
                    }
                    for (Segment one : all.subList(from, to + 1)) {
                        changes.update(Segment.SHAPE, one.by(speaker));
                    }
                    return to - from + 1;
                });
    }

    private static boolean isBy(Segment one, @Nullable UUID speaker) {
        return Objects.equals(one.speaker(), speaker);
    }

    private MentionMoves mentions(Changes changes) {
        return new MentionMoves(holdings.records(), changes);
    }

    private SegmentWords words(Changes changes, Segment one) throws SQLException {
        return transcripts.words(changes.tx(), List.of(one)).getFirst();
    }

    private static int index(List<Segment> all, UUID wanted) throws TestimonyException {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(wanted)) {
                return i;
            }
        }
        throw gone();
    }

    private static TestimonyException gone() {
        return new TestimonyException(Problem.of("testimony.problem.segment-gone"));
    }

    private <T> T act(ActName name, ActWork<T> work) throws ProblemException {
        return holdings.ledger().act(name, work);
    }
}
