package org.dalil.kernel.quantity;

import java.util.Optional;

/// A number as a source gives it: its words, what they say as figures, and what is counted. Words
/// never become a figure that was not said; a bound that is our reading of a word says so.
///
/// @param verbatim the words as said or typed, untouched; empty only for what we computed
public record Quantity(String verbatim, QuantityKind kind, Amount amount, Counted counted) {
    public Quantity {
        if (verbatim.isBlank() && kind != QuantityKind.DERIVED) {
            throw new IllegalArgumentException("a quantity that nobody said");
        }
        QuantityRules.broken(kind, amount, counted).ifPresent(Quantity::refuse);
    }

    /// Words whose number is not known.
    public static Quantity words(String verbatim) {
        return new Quantity(verbatim, QuantityKind.VERBAL, Amount.NONE, Counted.UNSAID);
    }

    /// The same words and figures, counting this.
    ///
    /// @throws IllegalArgumentException when this is counted in whole numbers and the figures are
    ///   not
    public Quantity counting(Counted what) {
        return new Quantity(verbatim, kind, amount, what);
    }

    /// What part of the whole it is, in percent; empty unless it is so many out of so many.
    public Optional<Share> share() {
        return Share.of(this);
    }

    private static void refuse(String rule) {
        throw new IllegalArgumentException(rule);
    }
}
