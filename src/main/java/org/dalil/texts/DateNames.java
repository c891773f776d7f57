package org.dalil.texts;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;

import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.edtf.EdtfDate;
import org.dalil.kernel.edtf.EdtfMoment;
import org.dalil.kernel.edtf.EdtfPart;
import org.dalil.kernel.edtf.EdtfPartYear;
import org.dalil.kernel.edtf.EdtfYear;
import org.dalil.kernel.edtf.EdtfYears;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/// Names single dates, without saying how sure they are. What has no name in a language (`2X1X`) is
/// said as it is written.
final class DateNames {
    private final Texts texts;
    private final String[] named;
    private final String[] inDates;

    DateNames(Texts texts, ULocale locale) {
        this.texts = texts;
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        this.named = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        this.inDates = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    }

    String say(Edtf date, DateForm form) {
        return switch (date) {
            case EdtfDate day -> say(day, form);
            case EdtfPartYear part -> say(part, form);
            case EdtfYears years when years.length() == 10 && years.first() >= 0 ->
                    filled(
                            "texts.date.decade",
                            form,
                            Map.of("year", String.valueOf(years.first())));
            case EdtfYears years -> years(years.first(), years.first() + years.length() - 1);
            case EdtfYear year ->
                    filled("texts.date.year", form, Map.of("year", year.digits().replace("Y", "")));
            case EdtfMoment moment -> say(moment);
            default -> date.text();
        };
    }

    /// `June`, for the first of two months that share a year.
    String month(EdtfDate date) {
        return name(date.month(), named);
    }

    /// `9 June`, for a day whose year is said elsewhere or not known.
    String dayAndMonth(EdtfDate date) {
        return texts.of(
                "texts.day", Map.of("day", day(date), "month", name(date.month(), inDates)));
    }

    String day(EdtfDate date) {
        EdtfPart day = date.day();
        return day == null ? "" : String.valueOf(day.number());
    }

    /// The year: `2023`, `45 BCE`.
    String year(int year) {
        return year > 0
                ? String.valueOf(year)
                : texts.of("texts.date.before-our-era", Map.of("year", String.valueOf(1 - year)));
    }

    private String say(EdtfDate date, DateForm form) {
        EdtfPart year = date.year();
        if (date.month() == null) {
            return year.known() ? year(form, year.number()) : unsaid(date, form);
        }
        if (!date.month().known()) {
            return year.known() && date.month().unknown()
                    ? texts.of("texts.date.no-month", Map.of("date", year(year.number())))
                    : date.text();
        }
        if (date.day() != null && !date.day().known()) {
            EdtfDate month = new EdtfDate(date.year(), date.month(), null);
            return date.day().unknown()
                    ? texts.of("texts.date.no-day", Map.of("date", say(month, DateForm.NAME)))
                    : date.text();
        }
        if (year.known()) {
            return filled(
                    date.day() == null ? "texts.date.month" : "texts.date.day",
                    form,
                    Map.of(
                            "day", day(date),
                            "month", monthIn(date, form),
                            "year", year(year.number())));
        }
        String without = date.day() == null ? monthIn(date, form) : dayAndMonth(date);
        return year.unknown()
                ? texts.of("texts.date.no-year", Map.of("date", without))
                : date.text();
    }

    /// `201X` is the 2010s, `20XX` the years from 2000 to 2099.
    private String unsaid(EdtfDate date, DateForm form) {
        String mask = date.year().mask();
        if (mask.matches("[0-9]{3}X")) {
            return filled("texts.date.decade", form, Map.of("year", mask.substring(0, 3) + "0"));
        }
        return mask.matches("[0-9]{2}XX")
                ? years(
                        Integer.parseInt(mask.replace('X', '0')),
                        Integer.parseInt(mask.replace('X', '9')))
                : date.text();
    }

    private String say(EdtfPartYear part, DateForm form) {
        String year = year(part.year());
        if (part.season() == 0) {
            int number = part.part() - (part.part() <= 36 ? 32 : part.part() <= 39 ? 36 : 39);
            String key =
                    part.part() <= 36
                            ? "texts.date.quarter"
                            : part.part() <= 39 ? "texts.date.third" : "texts.date.half";
            return filled(key, form, Map.of("number", number, "year", year));
        }
        String season = filled("texts.season." + part.season(), form, Map.of());
        String said = filled("texts.date.season", form, Map.of("season", season, "year", year));
        return part.southern() ? texts.of("texts.date.southern", Map.of("date", said)) : said;
    }

    private String say(EdtfMoment moment) {
        var day = moment.clock().toLocalDate();
        String said =
                texts.of(
                        "texts.date-time",
                        Map.of(
                                "date",
                                texts.of(
                                        "texts.date.day",
                                        Map.of(
                                                "day", day.getDayOfMonth(),
                                                "month", inDates[day.getMonthValue() - 1],
                                                "year", year(day.getYear()))),
                                "time",
                                String.format(Locale.ROOT, "%tR", moment.clock())));
        return moment.offset() == null
                ? said
                : texts.of(
                        "texts.date.offset",
                        Map.of(
                                "moment",
                                said,
                                "offset",
                                moment.offset().getId().replace("Z", "+00:00")));
    }

    private String monthIn(EdtfDate date, DateForm form) {
        boolean alone = date.day() == null && form == DateForm.NAME;
        return name(date.month(), alone ? named : inDates);
    }

    private String year(DateForm form, int year) {
        return filled("texts.date.year", form, Map.of("year", year(year)));
    }

    private String years(int first, int last) {
        return texts.of("texts.date.years", Map.of("from", year(first), "to", year(last)));
    }

    private String filled(String key, DateForm form, Map<String, Object> args) {
        return texts.of(form == DateForm.NAME ? key : key + ".after", args);
    }

    private static String name(@Nullable EdtfPart month, String[] names) {
        return month == null ? "" : names[month.number() - 1];
    }
}
