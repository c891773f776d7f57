package org.dalil.testimony.linked;

import org.dalil.kernel.ProblemException;
import org.dalil.source.redaction.Redaction;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.source.redaction.Redactions;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.transcript.version.Quoting;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Marks words of a transcript as to be covered outside the casefile, as one act. Never touches the
/// words.
public final class WordRedactions {
    private final Quoting quoting;
    private final Redactions redactions;

    public WordRedactions(Quoting quoting, Redactions redactions) {
        this.quoting = quoting;
        this.redactions = redactions;
    }

    /// Covers words; where they are covered already, says the reason anew.
    ///
    /// @param marked the same words where they are marked already, or null
    /// @param standIn what is read in their place; null for a plain cover
    /// @throws org.dalil.testimony.TestimonyException when the words are gone or cannot be quoted
    public Redaction cover(
            UUID transcript,
            Quote quote,
            @Nullable WordLink marked,
            RedactionReason reason,
            @Nullable String standIn)
            throws ProblemException {
        return marked == null
                ? quoting.mark(
                        transcript,
                        quote,
                        Redactions::named,
                        (changes, passage) -> redactions.put(changes, passage, reason, standIn))
                : redactions.add(marked.passage(), reason, standIn);
    }

    /// Takes the cover from words.
    public void uncover(WordLink marked, Redaction one) throws ProblemException {
        redactions.remove(marked.passage(), one);
    }
}
