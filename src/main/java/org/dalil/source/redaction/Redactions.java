package org.dalil.source.redaction;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.ProblemException;
import org.dalil.source.Passage;
import org.dalil.source.words.Passages;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Marks words as to be covered outside the casefile, and takes such marks back. Never touches the
/// words, and covers nothing itself.
public final class Redactions {
    private final Holdings holdings;

    public Redactions(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Marks words; where they are marked already, says the reason anew.
    ///
    /// @param standIn what is read in their place; blank or null for a plain cover
    public Redaction add(Passage passage, RedactionReason reason, @Nullable String standIn)
            throws ProblemException {
        return holdings.ledger()
                .act(named(passage), changes -> put(changes, passage, reason, standIn));
    }

    /// What the act is called that marks these words.
    public static ActName named(Passage passage) {
        return act("source.act.redact", passage);
    }

    /// The same as [#add], inside an act.
    public Redaction put(
            Changes changes, Passage passage, RedactionReason reason, @Nullable String standIn)
            throws SQLException, ProblemException {
        String words = standIn == null || standIn.isBlank() ? null : standIn.strip();
        List<Redaction> had =
                holdings.records()
                        .where(changes.tx(), Redaction.SHAPE, "passage = ?", "id", passage.id());
        if (had.isEmpty()) {
            Redaction made =
                    new Redaction(holdings.ids().next(), passage.id(), reason.code(), words);
            changes.create(Redaction.SHAPE, made);
            return made;
        }
        Redaction now = had.getFirst().saying(reason, words);
        changes.update(Redaction.SHAPE, now);
        return now;
    }

    /// Takes a mark back: the words are no longer covered.
    public void remove(Passage of, Redaction one) throws ProblemException {
        holdings.remove(act("source.act.unredact", of), Redaction.SHAPE.ref(one.id()));
    }

    /// The marks in a source.
    public List<Redaction> in(UUID source) throws ProblemException {
        return holdings.records()
                .where(
                        Redaction.SHAPE,
                        "passage IN (SELECT id FROM passage WHERE source = ? AND NOT gone)",
                        "id",
                        source);
    }

    private static ActName act(String key, Passage passage) {
        return ActName.of(key, "words", Passages.shortened(passage));
    }
}
