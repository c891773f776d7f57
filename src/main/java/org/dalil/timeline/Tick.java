package org.dalil.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One mark of the axis.
///
/// @param x pixels from the left edge
/// @param major whether a greater unit begins here too (a year among months)
public record Tick(double x, LocalDate day, TickUnit unit, boolean major, String label) {
    /// Gives a mark its words, in the reader's language.
    @FunctionalInterface
    public interface Words {
        String of(TickUnit unit, LocalDate day, boolean major);
    }

    /// The marks of a window, at least so many pixels apart.
    public static List<Tick> of(TimeWindow window, double apart, Words words) {
        TickUnit unit = TickUnit.of(window.scale(), apart);
        List<Tick> ticks = new ArrayList<>();
        LocalDate last = day(window.to());
        LocalDate mark = unit.floor(day(window.from()));
        while (!mark.isAfter(last)) {
            double x = window.x((double) mark.toEpochDay());
            if (x >= 0 && x <= window.width()) {
                boolean major = major(unit, mark);
                ticks.add(new Tick(x, mark, unit, major, words.of(unit, mark, major)));
            }
            mark = unit.next(mark);
        }
        return ticks;
    }

    private static boolean major(TickUnit unit, LocalDate mark) {
        return switch (unit) {
            case DAY -> mark.getDayOfMonth() == 1;
            case WEEK -> mark.getDayOfMonth() <= 7;
            case MONTH, QUARTER -> mark.getMonthValue() == 1;
            case YEAR -> mark.getYear() % 10 == 0;
            case FIVE_YEARS, DECADE -> mark.getYear() % 100 == 0;
            default -> mark.getYear() % 1000 == 0;
        };
    }

    private static LocalDate day(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day));
    }
}
