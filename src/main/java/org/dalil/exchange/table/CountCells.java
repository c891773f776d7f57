package org.dalil.exchange.table;

import org.dalil.kernel.DateValue;
import org.dalil.kernel.quantity.Amount;
import org.dalil.kernel.quantity.CountUnit;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityKind;
import org.dalil.kernel.quantity.QuantityReading;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// Reads the numbers of a row. What is no number keeps its words; no figure is made up.
final class CountCells {
    private CountCells() {}

    /// A cell as a number of this unit within this time; empty when it is none.
    ///
    /// @param role a low count is at least so many, a high one at most
    /// @param population among whom, where that is not the whole row’s
    static Optional<Quantity> read(
            String cell,
            Role role,
            @Nullable String unit,
            @Nullable String population,
            @Nullable DateValue period) {
        Counted counted = new Counted(unit, population, null, period);
        try {
            return number(cell, unit).map(read -> as(role, read).counting(counted));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // half a person
        }
    }

    private static Optional<Quantity> number(String cell, @Nullable String unit) {
        if (cell.length() < 10 && cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(exact(cell, new BigDecimal(cell)));
        }
        return switch (QuantityReading.of(cell, Locale.ENGLISH)) {
            case QuantityReading.Read(Quantity value) -> Optional.of(value);
            // What is counted in whole numbers leaves one of the two: 1,124 people.
            case QuantityReading.Ambiguous either when CountUnit.ofCode(unit).isPresent() ->
                    Optional.of(either.first());
            case QuantityReading.Ambiguous either -> Optional.empty();
            case QuantityReading.Unread unread -> Optional.empty();
        };
    }

    private static Quantity as(Role role, Quantity read) {
        BigDecimal figure = read.amount().exact();
        if (read.kind() != QuantityKind.EXACT || figure == null) {
            return read;
        }
        return switch (role) {
            case COUNT_LOW ->
                    new Quantity(
                            read.verbatim(),
                            QuantityKind.AT_LEAST,
                            Amount.between(figure, null),
                            Counted.UNSAID);
            case COUNT_HIGH ->
                    new Quantity(
                            read.verbatim(),
                            QuantityKind.AT_MOST,
                            Amount.between(null, figure),
                            Counted.UNSAID);
            default -> exact(read.verbatim(), figure);
        };
    }

    private static Quantity exact(String words, BigDecimal figure) {
        return new Quantity(words, QuantityKind.EXACT, Amount.of(figure), Counted.UNSAID);
    }
}
