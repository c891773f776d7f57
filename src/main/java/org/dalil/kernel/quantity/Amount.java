package org.dalil.kernel.quantity;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/// The figures of a quantity. Decimal, because a share or a length of time can be no whole number;
/// equal numbers are equal here however many zeros they were written with.
///
/// @param exact the figure said, also when it was said to be approximate
/// @param min the least it can be
/// @param max the most it can be
/// @param denominator out of how many
/// @param boundIsInterpretation whether a bound is our reading of a word and not said
/// @param overWhole whether the source itself gives a part greater than its whole
public record Amount(
        @Nullable BigDecimal exact,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal denominator,
        boolean boundIsInterpretation,
        boolean overWhole) {
    /// No figure at all.
    public static final Amount NONE = between(null, null);

    public Amount {
        exact = plain(exact);
        min = plain(min);
        max = plain(max);
        denominator = plain(denominator);
    }

    /// One figure.
    public static Amount of(BigDecimal exact) {
        return new Amount(exact, null, null, null, false, false);
    }

    /// Bounds as said; a null is a bound that nobody knows.
    public static Amount between(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return new Amount(null, min, max, null, false, false);
    }

    /// The same out of so many.
    public Amount outOf(BigDecimal whole) {
        return new Amount(exact, min, max, whole, boundIsInterpretation, overWhole);
    }

    /// The same figures, with bounds that are our reading.
    public Amount interpreted() {
        return new Amount(exact, min, max, denominator, true, overWhole);
    }

    /// The least that it is sure to be; null when nobody knows.
    public @Nullable BigDecimal least() {
        return min == null && max == null ? exact : min;
    }

    /// The most that it is sure to be; null when nobody knows.
    public @Nullable BigDecimal most() {
        return min == null && max == null ? exact : max;
    }

    /// All figures that are said.
    Stream<BigDecimal> figures() {
        return Stream.of(exact, min, max, denominator).filter(Objects::nonNull);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        // Nobody means 1E+999999999, and writing it out would take all memory.
        return stripped.scale() < 0 && stripped.scale() >= -QuantityRules.LONGEST
                ? stripped.setScale(0)
                : stripped;
    }
}
