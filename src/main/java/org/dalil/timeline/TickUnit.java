package org.dalil.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How far apart the marks of the axis stand.
public enum TickUnit {
    DAY(ChronoUnit.DAYS, 1, 1),
    WEEK(ChronoUnit.DAYS, 7, 7),
    MONTH(ChronoUnit.MONTHS, 1, 28),
    QUARTER(ChronoUnit.MONTHS, 3, 90),
    YEAR(ChronoUnit.YEARS, 1, 365),
    FIVE_YEARS(ChronoUnit.YEARS, 5, 1826),
    DECADE(ChronoUnit.YEARS, 10, 3652),
    HALF_CENTURY(ChronoUnit.YEARS, 50, 18_262),
    CENTURY(ChronoUnit.YEARS, 100, 36_524),
    MILLENNIUM(ChronoUnit.YEARS, 1000, 365_242),
    TEN_MILLENNIA(ChronoUnit.YEARS, 10_000, 3_652_425),
    MILLION_YEARS(ChronoUnit.YEARS, 1_000_000, 365_242_500);

    private final ChronoUnit unit;
    private final int count;
    private final int leastDays;

    TickUnit(ChronoUnit unit, int count, int leastDays) {
        this.unit = unit;
        this.count = count;
        this.leastDays = leastDays;
    }

    /// The finest unit whose marks stand at least so many pixels apart.
    static TickUnit of(double pixelsPerDay, double apart) {
        for (TickUnit unit : values()) {
            if (unit.leastDays * pixelsPerDay >= apart) {
                return unit;
            }
        }
        return MILLION_YEARS;
    }

    /// The mark on or before a day. Weeks begin on Monday.
    LocalDate floor(LocalDate day) {
        return switch (unit) {
            case DAYS -> count == 1 ? day : day.minusDays(Math.floorMod(day.toEpochDay() + 3, 7));
            case MONTHS ->
                    day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / count * count + 1);
            default -> LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1);
        };
    }

    LocalDate next(LocalDate mark) {
        return mark.plus(count, unit);
    }
}
