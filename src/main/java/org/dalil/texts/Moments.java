package org.dalil.texts;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;

/// Days and moments of clocks and calendars, with short month names. Imprecise dates are for
/// [DateWords].
final class Moments {
    private final Texts texts;
    private final String[] months;

    Moments(Texts texts, ULocale locale) {
        this.texts = texts;
        this.months =
                new DateFormatSymbols(locale)
                        .getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED);
    }

    String date(LocalDate day) {
        return texts.of(
                "texts.date",
                Map.of(
                        "day", day.getDayOfMonth(),
                        "month", month(day),
                        "year", String.valueOf(day.getYear())));
    }

    String dateTime(Instant moment, ZoneId zone) {
        ZonedDateTime at = moment.atZone(zone);
        return texts.of(
                "texts.date-time", Map.of("date", date(at.toLocalDate()), "time", time(at)));
    }

    String relative(Instant moment, Instant now, ZoneId zone) {
        ZonedDateTime at = moment.atZone(zone);
        LocalDate day = at.toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return texts.of("texts.today", Map.of("time", time(at)));
        }
        if (day.equals(today.minusDays(1))) {
            return texts.of("texts.yesterday", Map.of("time", time(at)));
        }
        if (day.getYear() == today.getYear()) {
            return texts.of("texts.day", Map.of("day", day.getDayOfMonth(), "month", month(day)));
        }
        return date(day);
    }

    private String month(LocalDate day) {
        return months[day.getMonthValue() - 1];
    }

    private static String time(ZonedDateTime at) {
        return String.format(Locale.ROOT, "%tR", at);
    }
}
