package org.dalil.kernel.quantity;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A part of a whole in percent, computed by us. It always names what it was computed from.
///
/// @param derived in [#PERCENT], to one decimal
/// @param input the so many out of so many
public record Share(Quantity derived, Quantity input) {
    /// The unit of shares.
    public static final String PERCENT = "percent";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (derived.kind() != QuantityKind.DERIVED) {
            throw new IllegalArgumentException("a share that somebody said");
        }
    }

    /// Half is rounded up. Bounds are rounded away from each other, so that they stay true.
    static Optional<Share> of(Quantity part) {
        Amount amount = part.amount();
        BigDecimal whole = amount.denominator();
        if (whole == null) {
            return Optional.empty();
        }
        Amount percent =
                new Amount(
                        percent(amount.exact(), whole, RoundingMode.HALF_UP),
                        percent(amount.min(), whole, RoundingMode.FLOOR),
                        percent(amount.max(), whole, RoundingMode.CEILING),
                        null,
                        amount.boundIsInterpretation(),
                        false);
        Counted of = part.counted();
        Counted counted = new Counted(PERCENT, of.population(), of.direction(), of.period());
        return QuantityRules.broken(QuantityKind.DERIVED, percent, counted).isPresent()
                ? Optional.empty() // a part so far over its whole that it says nothing
                : Optional.of(
                        new Share(new Quantity("", QuantityKind.DERIVED, percent, counted), part));
    }

    private static @Nullable BigDecimal percent(
            @Nullable BigDecimal part, BigDecimal whole, RoundingMode rounding) {
        return part == null ? null : part.multiply(HUNDRED).divide(whole, 1, rounding);
    }
}
