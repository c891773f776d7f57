package org.dalil.kernel.quantity;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Adds figures that [Clashes] has nothing against.
final class Adding {
    private Adding() {}

    static Sum of(List<Quantity> inputs, boolean disjoint) {
        List<Sum.Reason> reasons = Clashes.of(inputs, disjoint);
        if (!reasons.isEmpty()) {
            return new Sum.Refused(reasons);
        }
        Amount total = total(inputs);
        Counted counted = counted(inputs);
        return QuantityRules.broken(QuantityKind.DERIVED, total, counted)
                .<Sum>map(rule -> new Sum.Refused(List.of(Clashes.ofAll("kernel.sum.too-large"))))
                .orElseGet(() -> summed(total, counted, inputs));
    }

    private static Sum summed(Amount total, Counted counted, List<Quantity> inputs) {
        return new Sum.Summed(new Quantity("", QuantityKind.DERIVED, total, counted), inputs);
    }

    private static Amount total(List<Quantity> inputs) {
        List<Amount> amounts = inputs.stream().map(Quantity::amount).toList();
        boolean exact = amounts.stream().allMatch(a -> a.min() == null && a.max() == null);
        BigDecimal whole = sum(amounts, Amount::denominator);
        boolean over = amounts.stream().anyMatch(Amount::overWhole);
        if (exact) {
            return new Amount(sum(amounts, Amount::exact), null, null, whole, false, over);
        }
        boolean least = amounts.stream().anyMatch(a -> a.least() != null);
        boolean interpreted = amounts.stream().anyMatch(Amount::boundIsInterpretation);
        return new Amount(
                null,
                least ? sum(amounts, Adding::least) : null,
                sum(amounts, Amount::most),
                whole,
                interpreted,
                over);
    }

    /// What has no lower bound is still not less than nothing.
    private static BigDecimal least(Amount amount) {
        BigDecimal least = amount.least();
        return least == null ? BigDecimal.ZERO : least;
    }

    /// Null as soon as one of them is not known.
    private static @Nullable BigDecimal sum(
            List<Amount> amounts, Function<Amount, @Nullable BigDecimal> figure) {
        BigDecimal total = BigDecimal.ZERO;
        for (Amount amount : amounts) {
            BigDecimal one = figure.apply(amount);
            if (one == null) {
                return null;
            }
            total = total.add(one);
        }
        return total;
    }

    private static Counted counted(List<Quantity> inputs) {
        List<Counted> all = inputs.stream().map(Quantity::counted).toList();
        String populations =
                all.stream()
                        .map(Counted::population)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" + "));
        boolean everySaid = all.stream().allMatch(one -> one.population() != null);
        return new Counted(
                all.getFirst().unit(),
                everySaid ? populations : null,
                all.getFirst().direction(),
                Periods.together(all.stream().map(Counted::period).toList()));
    }
}
