package org.dalil.testimony.linked;

import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.source.words.Passages;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.Coding;
import org.dalil.testimony.code.Codings;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.transcript.version.Quoting;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Gives codes to words of a transcript that may not be marked yet, as one act. Never touches the
/// words.
public final class WordCodings {
    private final Quoting quoting;
    private final Codings codings;

    public WordCodings(Quoting quoting, Codings codings) {
        this.quoting = quoting;
        this.codings = codings;
    }

    /// Gives codes.
    ///
    /// @param marked the same words where they are marked already, or null
    /// @return what was given; empty where they had it
    /// @throws org.dalil.testimony.TestimonyException when the words are gone or cannot be quoted
    public List<Coding> give(
            UUID transcript, Quote quote, @Nullable WordLink marked, List<Code> these)
            throws ProblemException {
        return marked == null
                ? quoting.mark(
                        transcript,
                        quote,
                        Codings::named,
                        (changes, passage) -> codings.give(changes, passage, these))
                : codings.add(marked.passage(), these);
    }

    /// Gives a code to other words instead of those it was given to. These stay marked, since
    /// somebody may rest on them.
    public Coding move(UUID transcript, Coding coding, Quote to) throws ProblemException {
        return quoting.mark(
                transcript,
                to,
                passage -> ActName.of("testimony.act.recode", "words", Passages.shortened(passage)),
                (changes, passage) -> {
                    Coding moved = coding.on(passage.id());
                    changes.update(Coding.SHAPE, moved);
                    return moved;
                });
    }
}
