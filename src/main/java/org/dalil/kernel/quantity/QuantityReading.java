package org.dalil.kernel.quantity;

import org.dalil.kernel.Problem;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What typed words mean as a number: a suggestion for the person who typed them, made at every
/// key. Never fails, never picks one of two meanings, never adds a figure, unit or time.
public sealed interface QuantityReading {
    /// The longest words that are read; more is no number.
    int LONGEST = 120;

    /// The words, without blanks around them.
    String verbatim();

    /// One meaning.
    record Read(Quantity value) implements QuantityReading {
        @Override
        public String verbatim() {
            return value.verbatim();
        }
    }

    /// Two meanings, and only a person can tell which: `1.124`.
    record Ambiguous(Quantity first, Quantity second) implements QuantityReading {
        @Override
        public String verbatim() {
            return first.verbatim();
        }
    }

    /// No meaning found; the problem says why. The words can be kept all the same, unless there are
    /// none.
    record Unread(String verbatim, Problem problem) implements QuantityReading {
        /// The words without a figure; empty when nothing was typed.
        public Optional<Quantity> value() {
            return verbatim.isEmpty() ? Optional.empty() : Optional.of(Quantity.words(verbatim));
        }
    }

    /// Reads figures or words in English or Russian.
    ///
    /// @param language of the person who types; decides what a comma in a number is
    static QuantityReading of(String typed, Locale language) {
        String verbatim = typed.strip();
        if (verbatim.isEmpty()) {
            return new Unread(verbatim, Problem.of("kernel.quantity.empty"));
        }
        if (verbatim.length() > LONGEST) {
            return new Unread(verbatim, Problem.of("kernel.quantity.too-long"));
        }
        QuantityReading grouped = one(verbatim, true);
        if (!NumberText.twoMeanings(verbatim, language)) {
            return grouped;
        }
        QuantityReading decimal = one(verbatim, false);
        if (grouped instanceof Read(Quantity first) && decimal instanceof Read(Quantity second)) {
            return first.equals(second) ? grouped : new Ambiguous(first, second);
        }
        return grouped instanceof Read ? grouped : decimal;
    }

    private static QuantityReading one(String verbatim, boolean groups) {
        Optional<Phrase> phrase = new PhraseReader(groups).read(NumberText.plain(verbatim));
        if (phrase.isEmpty()) {
            return unread("kernel.quantity.unreadable", verbatim);
        }
        Phrase said = phrase.get();
        return QuantityRules.broken(said.kind(), said.amount(), said.counted())
                .map(rule -> unread(rule, verbatim))
                .orElseGet(() ->
                        new Read(
                                new Quantity(
                                        verbatim, said.kind(), said.amount(), said.counted())));
    }

    private static QuantityReading unread(String key, String verbatim) {
        return new Unread(verbatim, new Problem(key, Map.of("words", verbatim)));
    }
}
