package org.dalil.testimony.mention;

import org.dalil.history.Changes;
import org.dalil.history.Records;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.mention.Following.Span;
import org.dalil.testimony.transcript.Wording;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Lets mentions follow the words of segments, inside the act that changes these. Takes none away:
/// where nothing is left of the words, the mention keeps them and an empty place.
public final class MentionMoves {
    private final Records records;
    private final Changes changes;

    public MentionMoves(Records records, Changes changes) {
        this.records = records;
        this.changes = changes;
    }

    /// After words of a segment were written anew. What was taken out and is written again at its
    /// place is linked again.
    public void reworded(Wording before, Wording after) throws SQLException, ProblemException {
        for (Mention one : in(before)) {
            MentionPlace place = one.place();
            Span now =
                    place.isEmpty()
                            ? Following.again(
                                    one.words(), place.start(), before.words(), after.words())
                            : Following.through(
                                    new Span(place.start(), place.end()),
                                    before.words(),
                                    after.words());
            move(one, place.at(now.start(), now.end()));
        }
    }

    /// After words were divided between two segments. Words that stand in both stay in the first.
    ///
    /// @param whole the words before
    /// @param head how long those of the first are
    /// @param begins where those of the second began
    /// @param second the second
    public void divided(Wording whole, int head, int begins, UUID second)
            throws SQLException, ProblemException {
        for (Mention one : in(whole)) {
            MentionPlace place = one.place();
            if (place.start() >= begins) {
                move(one, place.in(second, place.start() - begins, place.end() - begins));
            } else if (place.end() > head) {
                move(one, place.at(Math.min(place.start(), head), head));
            }
        }
    }

    /// After words came into another segment.
    ///
    /// @param words as they were
    /// @param into the segment they stand in now
    /// @param offset where they begin in its words
    public void joined(Wording words, UUID into, int offset) throws SQLException, ProblemException {
        for (Mention one : in(words)) {
            MentionPlace place = one.place();
            move(one, place.in(into, place.start() + offset, place.end() + offset));
        }
    }

    private List<Mention> in(Wording words) throws SQLException {
        return records
                .where(changes.tx(), Mention.SHAPE, "segment = ?", "id", words.segment())
                .stream()
                .filter(one -> one.place().isIn(words))
                .toList();
    }

    private void move(Mention one, MentionPlace to) throws SQLException, ProblemException {
        if (!to.equals(one.place())) {
            changes.update(Mention.SHAPE, one.at(to));
        }
    }
}
