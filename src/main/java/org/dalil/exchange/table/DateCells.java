package org.dalil.exchange.table;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.reading.DateReading;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// Reads the dates of a row. What cannot be placed keeps its words and says why; nothing is dropped
/// and nothing is guessed.
///
/// @param order in what order figures are meant; null while nobody has said
record DateCells(@Nullable DateOrder order) {
    /// A date, and the key of what is wrong with it, or null.
    record Found(DateValue date, @Nullable String problem) {}

    /// The date in one or two cells, known so exactly; empty when both are.
    Optional<Found> read(String from, String to, DatePrecision precision) {
        String words = to.isEmpty() || to.equals(from) ? from : from + " – " + to;
        if (words.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = day(from.isEmpty() ? to : from);
        LocalDate last = to.isEmpty() ? first : day(to);
        if (first == null || last == null) {
            return Optional.of(from.isEmpty() || to.isEmpty() ? said(words) : unread(words, from));
        }
        if (last.isBefore(first)) {
            return Optional.of(words(words, "exchange.table.date-backwards"));
        }
        return Optional.of(
                Edtf.parse(precision.edtf(first, last))
                        .map(meaning ->
                                new Found(DateValue.of(words, meaning, DateBasis.STATED), null))
                        .orElseGet(() -> words(words, "exchange.table.date-unread")));
    }

    private @Nullable LocalDate day(String cell) {
        LocalDate whole = DateOrder.YMD.day(cell); // a year in front leaves nothing to ask
        return whole != null || order == null ? whole : order.day(cell);
    }

    private Found unread(String words, String from) {
        boolean unordered = order == null && DateOrder.isFigures(from);
        return words(
                words, unordered ? "exchange.table.date-unordered" : "exchange.table.date-unread");
    }

    /// A date in words: `spring 2012`, `весна 2012`.
    private Found said(String words) {
        if (DateOrder.isFigures(words)) {
            return unread(words, words);
        }
        return switch (DateReading.of(words)) {
            case DateReading.Dated(DateValue value) -> new Found(value, null);
            case DateReading.Relative relative -> new Found(relative.value(), null);
            case DateReading.Ambiguous either -> words(words, "exchange.table.date-two-meanings");
            case DateReading.Unreadable unreadable -> words(words, "exchange.table.date-unread");
        };
    }

    private static Found words(String words, String problem) {
        return new Found(DateValue.words(words, DateBasis.STATED), problem);
    }
}
