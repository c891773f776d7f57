package org.dalil.kernel.reading;

import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.edtf.EdtfDate;
import org.dalil.kernel.edtf.EdtfInterval;
import org.dalil.kernel.edtf.EdtfPart;
import org.dalil.kernel.edtf.Mark;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// How far words such as `two weeks ago` lead from the day they were said on.
///
/// @param amount how many units onwards (back when negative); for weekdays 1 Monday to 7 Sunday
/// @param approximate whether the unit was counted from the day (`two months ago`) rather than
///   named (`last month`)
public record Shift(Unit unit, int amount, boolean approximate) {
    /// What is counted.
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        /// The latest such day, the day itself included: `on Thursday`.
        WEEKDAY,
        /// The latest such day before: `last Thursday`.
        WEEKDAY_BEFORE,
        /// Cannot be counted: `recently`.
        UNCLEAR
    }

    /// Where the words lead from this day; empty for what cannot be counted.
    public Optional<Edtf> from(LocalDate anchor) {
        try {
            return switch (unit) {
                case DAY -> Optional.of(day(anchor.plusDays(amount)));
                case WEEK -> Optional.of(week(anchor.plusWeeks(amount)));
                case MONTH -> Optional.of(date(anchor.plusMonths(amount), true, false));
                case YEAR -> Optional.of(date(anchor.plusYears(amount), false, false));
                case WEEKDAY ->
                        Optional.of(day(anchor.with(TemporalAdjusters.previousOrSame(weekday()))));
                case WEEKDAY_BEFORE ->
                        Optional.of(day(anchor.with(TemporalAdjusters.previous(weekday()))));
                case UNCLEAR -> Optional.empty();
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // beyond the years that EDTF writes with four digits
        }
    }

    private DayOfWeek weekday() {
        return DayOfWeek.of(amount);
    }

    private Edtf week(LocalDate within) {
        if (approximate) {
            return day(within);
        }
        LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new EdtfInterval(day(monday), day(monday.plusDays(6)), false, false);
    }

    private Edtf day(LocalDate day) {
        return date(day, true, true);
    }

    private Edtf date(LocalDate date, boolean withMonth, boolean withDay) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw new IllegalArgumentException("not a year of four digits");
        }
        return new EdtfDate(
                part(EdtfPart.of(date.getYear(), 4), !withMonth),
                withMonth ? part(EdtfPart.of(date.getMonthValue(), 2), !withDay) : null,
                withDay ? part(EdtfPart.of(date.getDayOfMonth(), 2), true) : null);
    }

    private EdtfPart part(EdtfPart number, boolean last) {
        return number.marked(Mark.NONE, Mark.of(approximate && last, false));
    }
}
