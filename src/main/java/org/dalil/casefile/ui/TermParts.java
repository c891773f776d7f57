package org.dalil.casefile.ui;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.OwnTerms;
import org.dalil.casefile.vocabulary.TermUses;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.history.Ledger;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;

import java.util.Optional;

/// The doors behind the screen of lists.
///
/// @param ledger undoes and does again what was done here
/// @param telling names the records that use a term
public record TermParts(
        Vocabularies lists, OwnTerms own, TermUses uses, Ledger ledger, Telling telling) {
    /// The doors over these holdings.
    public static TermParts of(Holdings holdings, Telling telling) {
        return new TermParts(
                new Vocabularies(holdings),
                new OwnTerms(holdings),
                new TermUses(holdings),
                holdings.ledger(),
                telling);
    }

    /// Says how a record reads in a line, by those who may name it.
    @FunctionalInterface
    public interface Telling {
        /// @return empty when there is no such record any more
        Optional<String> words(RecordRef record) throws ProblemException;
    }
}
