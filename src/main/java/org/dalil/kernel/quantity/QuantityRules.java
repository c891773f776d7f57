package org.dalil.kernel.quantity;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/// What makes figures a quantity. One place for the quantity itself, which refuses to be otherwise,
/// and for the reader, which tells the person who typed it.
final class QuantityRules {
    /// Digits before and after the point that are taken notice of.
    static final int LONGEST = 15;

    static final int MOST_DECIMALS = 6;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(LONGEST);

    private QuantityRules() {}

    /// The message key of the first rule that is broken; empty when none is.
    static Optional<String> broken(QuantityKind kind, Amount amount, Counted counted) {
        if (any(amount, figure -> figure.signum() < 0)) {
            return Optional.of("kernel.quantity.negative");
        }
        if (any(amount, QuantityRules::absurd)) {
            return Optional.of("kernel.quantity.too-large");
        }
        if (CountUnit.ofCode(counted.unit()).isPresent() && any(amount, f -> f.scale() > 0)) {
            return Optional.of("kernel.quantity.not-whole");
        }
        if (less(amount.max(), amount.min())
                || less(amount.exact(), amount.min())
                || less(amount.max(), amount.exact())) {
            return Optional.of("kernel.quantity.backwards");
        }
        return whole(amount).or(() -> shape(kind, amount));
    }

    private static Optional<String> whole(Amount amount) {
        BigDecimal whole = amount.denominator();
        if (whole == null) {
            return amount.overWhole() ? shapeless() : Optional.empty();
        }
        boolean over =
                Amount.between(amount.least(), amount.most())
                        .figures()
                        .anyMatch(part -> part.compareTo(whole) > 0);
        return whole.signum() == 0 || (over && !amount.overWhole())
                ? Optional.of("kernel.quantity.over-whole")
                : Optional.empty();
    }

    /// Whether the figures are those that this kind has.
    private static Optional<String> shape(QuantityKind kind, Amount a) {
        boolean exact = a.exact() != null;
        boolean min = a.min() != null;
        boolean max = a.max() != null;
        boolean bound = min || max;
        boolean part = a.denominator() != null;
        boolean fits =
                switch (kind) {
                    case EXACT -> exact && !bound && !part;
                    case AT_LEAST -> min && !exact && !max && !part;
                    case AT_MOST -> max && !exact && !min && !part;
                    case RANGE -> min && max && !exact && !part;
                    case APPROX -> exact && !part && bound == a.boundIsInterpretation();
                    case VERBAL -> !exact && !part && bound == a.boundIsInterpretation();
                    case FRACTION -> part && exact != bound;
                    case DERIVED -> exact != bound;
                };
        return fits && (bound || !a.boundIsInterpretation()) ? Optional.empty() : shapeless();
    }

    private static Optional<String> shapeless() {
        return Optional.of("kernel.quantity.unreadable");
    }

    private static boolean any(Amount amount, Predicate<BigDecimal> question) {
        return amount.figures().anyMatch(question);
    }

    private static boolean absurd(BigDecimal figure) {
        return figure.scale() > MOST_DECIMALS || figure.compareTo(LARGEST) > 0;
    }

    private static boolean less(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }
}
