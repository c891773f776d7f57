package org.dalil.kernel.quantity;

import org.dalil.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Why quantities cannot be added. Names the inputs that stand in the way; every pair is looked at,
/// and of each pair the first reason is enough.
final class Clashes {
    private static final Set<String> SHARES = Set.of(Share.PERCENT, "%", "процент", "процентов");

    private Clashes() {}

    /// The reasons; none when they can be added.
    ///
    /// @param disjoint whether a person has stated that no one is counted twice
    static List<Sum.Reason> of(List<Quantity> inputs, boolean disjoint) {
        if (inputs.size() < 2) {
            return List.of(ofAll("kernel.sum.too-few"));
        }
        List<Sum.Reason> reasons = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            int at = i;
            Quantity one = inputs.get(i);
            alone(one)
                    .map(key -> new Problem(key, Map.of("first", one)))
                    .ifPresent(why -> reasons.add(new Sum.Reason(why, List.of(at))));
        }
        for (int i = 0; i < inputs.size(); i++) {
            for (int j = i + 1; j < inputs.size(); j++) {
                List<Integer> both = List.of(i, j);
                Quantity one = inputs.get(i);
                Quantity other = inputs.get(j);
                pair(one, other, disjoint)
                        .map(key -> new Problem(key, Map.of("first", one, "second", other)))
                        .ifPresent(why -> reasons.add(new Sum.Reason(why, both)));
            }
        }
        return reasons;
    }

    /// A reason that no input in particular gives.
    static Sum.Reason ofAll(String key) {
        return new Sum.Reason(Problem.of(key), List.of());
    }

    private static Optional<String> alone(Quantity one) {
        Amount amount = one.amount();
        boolean unbounded = amount.min() == null && amount.max() == null;
        String unit = one.counted().unit();
        if (unit == null) {
            return Optional.of("kernel.sum.unit-unsaid");
        }
        if (SHARES.contains(unit)) {
            return Optional.of("kernel.sum.share");
        }
        if (one.kind() == QuantityKind.APPROX && unbounded) {
            return Optional.of("kernel.sum.approximate");
        }
        return unbounded && amount.exact() == null
                ? Optional.of("kernel.sum.words")
                : Optional.empty();
    }

    private static Optional<String> pair(Quantity one, Quantity other, boolean disjoint) {
        Counted a = one.counted();
        Counted b = other.counted();
        boolean parts = one.amount().denominator() != null;
        if (parts != (other.amount().denominator() != null)) {
            return Optional.of("kernel.sum.part");
        }
        if (a.unit() != null && b.unit() != null && !same(a.unit(), b.unit())) {
            return Optional.of("kernel.sum.unit");
        }
        if (!same(a.direction(), b.direction())) {
            return Optional.of("kernel.sum.direction");
        }
        if (disjoint) {
            return Optional.empty();
        }
        if (!same(a.population(), b.population())) {
            return Optional.of("kernel.sum.population");
        }
        return Periods.mayOverlap(a.period(), b.period())
                ? Optional.of("kernel.sum.period")
                : Optional.empty();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static @Nullable String plain(@Nullable String words) {
        return words == null ? null : words.strip().toLowerCase(Locale.ROOT);
    }
}
