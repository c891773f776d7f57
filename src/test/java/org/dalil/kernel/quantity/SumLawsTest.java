package org.dalil.kernel.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What must hold of any total, looked at from outside; and adders that are wrong on purpose, each
/// of which must be found out.
class SumLawsTest {
    private static final List<String> WORDS =
            List.of("9", "28", "0", "at least 9", "up to 5", "10-12", "hundreds", "six of 28");

    /// Faults of an adder over many random lists of two and three.
    private static Set<String> faults(Function<List<Quantity>, Sum> adder) {
        Random random = new Random(20110708);
        Set<String> faults = new HashSet<>();
        for (int i = 0; i < 8_000; i++) {
            List<Quantity> inputs = new ArrayList<>();
            for (int j = 0; j < 2 + i % 2; j++) {
                inputs.add(random(random));
            }
            if (adder.apply(inputs) instanceof Sum.Summed sum) {
                faults.addAll(faults(inputs, sum.derived(), random));
                if (!figures(adder.apply(inputs.reversed())).equals(figures(sum))) {
                    faults.add("order");
                }
            }
        }
        return faults;
    }

    private static Quantity random(Random random) {
        return Quantities.read(pick(random, WORDS.toArray(String[]::new)))
                .counting(
                        new Counted(
                                pick(random, "person", "request"),
                                random.nextInt(9) == 0 ? "A" : null,
                                random.nextInt(9) == 0 ? "into" : null,
                                Quantities.period(
                                        pick(
                                                random, "2010", "2011", "2012-03", "2013/..",
                                                "2012"))));
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    private static Set<String> faults(List<Quantity> inputs, Quantity total, Random random) {
        Set<String> faults = new HashSet<>();
        distinct(inputs, q -> q.counted().unit(), "unit", faults);
        distinct(inputs, q -> q.counted().direction(), "direction", faults);
        distinct(inputs, q -> q.counted().population(), "population", faults);
        Set<LocalDate> days = new HashSet<>();
        for (Quantity input : inputs) {
            boolean twice = days(input.counted().period()).stream().anyMatch(d -> !days.add(d));
            faults.addAll(twice ? Set.of("period") : Set.of());
        }
        BigDecimal truth =
                inputs.stream()
                        .map(input -> couldBe(input, random))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean sure = inputs.stream().allMatch(input -> input.amount().exact() != null);
        if (sure != (total.amount().exact() != null)) {
            faults.add("sure");
        }
        if (total.kind() != QuantityKind.DERIVED) {
            faults.add("kind");
        }
        if (!holds(total.amount(), truth)) {
            faults.add("truth");
        }
        return faults;
    }

    private static void distinct(
            List<Quantity> inputs,
            Function<Quantity, @Nullable String> what,
            String name,
            Set<String> faults) {
        if (new HashSet<>(inputs.stream().map(q -> "" + what.apply(q)).toList()).size() > 1) {
            faults.add(name);
        }
    }

    private static List<LocalDate> days(@Nullable DateValue period) {
        LocalDate from = period == null ? null : period.earliest();
        LocalDate to = period == null ? null : period.latest();
        return from == null
                ? List.of()
                : from.datesUntil(to == null ? LocalDate.of(2015, 1, 1) : to.plusDays(1)).toList();
    }

    /// One of the numbers that it can be in truth.
    private static BigDecimal couldBe(Quantity input, Random random) {
        Amount amount = input.amount();
        if (amount.exact() != null) {
            return amount.exact();
        }
        int least = amount.min() == null ? 0 : amount.min().intValue();
        int most = amount.max() == null ? least + 1000 : amount.max().intValue();
        return BigDecimal.valueOf(least + random.nextInt(most - least + 1));
    }

    private static boolean holds(Amount amount, BigDecimal truth) {
        BigDecimal exact = amount.exact();
        return (exact == null || exact.compareTo(truth) == 0)
                && (amount.min() == null || amount.min().compareTo(truth) <= 0)
                && (amount.max() == null || amount.max().compareTo(truth) >= 0);
    }

    private static String figures(Sum sum) {
        return sum instanceof Sum.Summed total ? Quantities.figures(total.derived()) : "none";
    }

    @Test
    void ourTotalsHold() {
        assertEquals(Set.of(), faults(Sum::of));
    }

    /// Otherwise the laws would hold of an adder that refuses everything.
    @Test
    void thereAreTotals() {
        assertTrue(
                Sum.of(List.of(Quantities.people("9", "2011"), Quantities.people("5", "2012")))
                        instanceof Sum.Summed);
    }

    @Test
    void wrongAddersAreFoundOut() {
        finds("unit", changed(q -> counting(q, "person", way(q), among(q))));
        finds("direction", changed(q -> counting(q, unit(q), null, among(q))));
        finds("population", changed(q -> counting(q, unit(q), way(q), null)));
        finds("period", Sum::ofDisjoint);
        finds("sure", changed(SumLawsTest::hardened));
        finds("truth", changed(q -> with(q, Amount.of(BigDecimal.TEN), QuantityKind.EXACT)));
        finds("truth", changed(SumLawsTest::narrowed));
        finds("order", SumLawsTest::firstOnly);
        assertFalse(faults(Sum::of).contains("unit"));
    }

    private static void finds(String fault, Function<List<Quantity>, Sum> adder) {
        assertTrue(faults(adder).contains(fault), fault);
    }

    private static Function<List<Quantity>, Sum> changed(UnaryOperator<Quantity> change) {
        return inputs -> Sum.of(inputs.stream().map(change).toList());
    }

    private static Quantity counting(
            Quantity q, @Nullable String unit, @Nullable String way, @Nullable String among) {
        return q.counting(new Counted(unit, among, way, q.counted().period()));
    }

    private static @Nullable String unit(Quantity q) {
        return q.counted().unit();
    }

    private static @Nullable String way(Quantity q) {
        return q.counted().direction();
    }

    private static @Nullable String among(Quantity q) {
        return q.counted().population();
    }

    private static Quantity with(Quantity q, Amount amount, QuantityKind kind) {
        return new Quantity(q.verbatim(), kind, amount, q.counted());
    }

    /// Takes “at least 9” for nine.
    private static Quantity hardened(Quantity q) {
        BigDecimal min = q.amount().min();
        return min == null ? q : with(q, Amount.of(min), QuantityKind.EXACT);
    }

    /// Takes “at least 9” for nine to ten.
    private static Quantity narrowed(Quantity q) {
        BigDecimal min = q.amount().min();
        return min == null || q.amount().denominator() != null
                ? q
                : with(q, Amount.between(min, min.add(BigDecimal.ONE)), QuantityKind.RANGE);
    }

    /// Leaves out all but the first.
    private static Sum firstOnly(List<Quantity> inputs) {
        return Sum.of(inputs) instanceof Sum.Summed
                ? new Sum.Summed(
                        new Quantity(
                                "",
                                QuantityKind.DERIVED,
                                inputs.getFirst().amount(),
                                inputs.getFirst().counted()),
                        inputs)
                : Sum.of(inputs);
    }
}
