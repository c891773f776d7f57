package org.dalil.timeline.ui;

import org.dalil.texts.Texts;
import org.dalil.timeline.TickUnit;

import java.time.LocalDate;
import java.util.Map;

/// What stands at the marks of the axis: as little as can be read, more at the first and where a
/// greater unit begins.
final class TickWords {
    private final Texts texts;

    TickWords(Texts texts) {
        this.texts = texts;
    }

    /// A mark among others.
    String of(TickUnit unit, LocalDate day, boolean major) {
        return switch (unit) {
            case DAY, WEEK ->
                    texts.of(
                            "timeline.tick.day",
                            Map.of("day", day.getDayOfMonth(), "month", month(day)));
            case MONTH, QUARTER -> major ? year(day) : month(day);
            default -> year(day);
        };
    }

    /// A mark that must say the year too, because no other does.
    String whole(TickUnit unit, LocalDate day) {
        return switch (unit) {
            case DAY, WEEK -> texts.date(day);
            case MONTH, QUARTER ->
                    texts.of(
                            "timeline.tick.month-year",
                            Map.of("month", month(day), "year", year(day)));
            default -> year(day);
        };
    }

    private String month(LocalDate day) {
        return texts.of(
                "timeline.tick.month", Map.of("month", String.valueOf(day.getMonthValue())));
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
