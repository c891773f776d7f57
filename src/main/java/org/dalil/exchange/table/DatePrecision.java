package org.dalil.exchange.table;

import org.dalil.kernel.Coded;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// What a code for the exactness of a date can mean. Turns the days of a row into EDTF that says no
/// more than is known.
public enum DatePrecision implements Coded {
    /// These very days.
    DAY,
    /// Some time between these days.
    WITHIN,
    /// Some time in this month, or these.
    MONTH,
    /// Some time in this year, or these.
    YEAR,
    /// About these days.
    APPROXIMATE;

    /// The precision of a stored code.
    public static Optional<DatePrecision> ofCode(String code) {
        return Coded.find(DatePrecision.class, code);
    }

    /// The time from one day to another, known so exactly.
    String edtf(LocalDate from, LocalDate to) {
        return switch (this) {
            case DAY -> span(from.toString(), to.toString(), "%s/%s");
            case WITHIN -> span(from.toString(), to.toString(), "[%s..%s]");
            case MONTH ->
                    span(
                            YearMonth.from(from).toString(),
                            YearMonth.from(to).toString(),
                            "[%s..%s]");
            case YEAR -> span(year(from), year(to), "[%s..%s]");
            case APPROXIMATE -> span(from + "~", to + "~", "%s/%s");
        };
    }

    private static String year(LocalDate day) {
        return "%04d".formatted(day.getYear());
    }

    private static String span(String from, String to, String both) {
        return from.equals(to) ? from : both.formatted(from, to);
    }
}
