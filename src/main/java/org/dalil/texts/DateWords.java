package org.dalil.texts;

import com.ibm.icu.util.ULocale;

import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.edtf.EdtfDate;
import org.dalil.kernel.edtf.EdtfInterval;
import org.dalil.kernel.edtf.EdtfPart;
import org.dalil.kernel.edtf.EdtfSet;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.stream.Collectors;

/// Says imprecise dates: `≈ 3–5 May 2023`, `since 2014`, `9 June, year unknown`, `весна 2022`. Says
/// all that the date says and nothing more.
final class DateWords {
    private final Texts texts;
    private final DateNames names;

    DateWords(Texts texts, ULocale locale) {
        this.texts = texts;
        this.names = new DateNames(texts, locale);
    }

    /// The meaning in words, or the source's own words in quotation marks.
    String of(DateValue value) {
        return value.meaning()
                .map(this::of)
                .orElseGet(() -> texts.of("texts.date.words", Map.of("words", value.verbatim())));
    }

    private String of(Edtf date) {
        String plain =
                switch (date) {
                    case EdtfInterval interval -> interval(interval);
                    case EdtfSet set -> set(set);
                    default -> names.say(date, DateForm.NAME);
                };
        String sure = date.uncertain() ? filled("texts.date.uncertain", plain) : plain;
        return date.approximate() ? filled("texts.date.approximate", sure) : sure;
    }

    private String interval(EdtfInterval interval) {
        Edtf from = interval.from();
        Edtf to = interval.to();
        if (from != null && to != null) {
            return range(from, to);
        }
        if (from != null) {
            return filled(
                    interval.openEnd() ? "texts.date.since" : "texts.date.since-end-unknown",
                    names.say(from, DateForm.AFTER_PREPOSITION));
        }
        if (to != null) {
            return filled(
                    interval.openStart() ? "texts.date.until" : "texts.date.until-start-unknown",
                    names.say(to, DateForm.AFTER_PREPOSITION));
        }
        return texts.of("texts.date.always");
    }

    private String set(EdtfSet set) {
        String dates = set.members().stream().map(this::member).collect(Collectors.joining(", "));
        return set.members().size() == 1 || set.all()
                ? dates
                : texts.of("texts.date.one-of", Map.of("dates", dates));
    }

    private String member(EdtfSet.Member member) {
        Edtf from = member.from();
        Edtf to = member.to();
        if (from != null && from.equals(to)) {
            return names.say(from, DateForm.NAME);
        }
        return interval(new EdtfInterval(from, to, from == null, to == null));
    }

    private String range(Edtf from, Edtf to) {
        if (from instanceof EdtfDate first && to instanceof EdtfDate last) {
            String together = together(first, last);
            if (together != null) {
                return together;
            }
        }
        return texts.of(
                "texts.date.range",
                Map.of(
                        "from", names.say(from, DateForm.NAME),
                        "to", names.say(to, DateForm.NAME)));
    }

    /// `3–5 May 2023`, `3 March – 5 May 2023`, `March–May 2023`: what both ends share is said once.
    /// Null when they share nothing that can be.
    private @Nullable String together(EdtfDate first, EdtfDate last) {
        boolean sameYear = first.year().mask().equals(last.year().mask());
        if (!sameYear || !plain(first) || !plain(last) || first.month() == null) {
            return null;
        }
        boolean days = first.day() != null && last.day() != null;
        if (!days && (first.day() != null || last.day() != null || last.month() == null)) {
            return null;
        }
        boolean sameMonth = names.month(first).equals(names.month(last));
        if (days) {
            String from = sameMonth ? names.day(first) : names.dayAndMonth(first);
            return texts.of(
                    sameMonth ? "texts.date.days" : "texts.date.range",
                    Map.of("from", from, "to", names.say(last, DateForm.NAME)));
        }
        return texts.of(
                "texts.date.months",
                Map.of("from", names.month(first), "to", names.say(last, DateForm.NAME)));
    }

    /// Whether month and day have no digit left unsaid.
    private static boolean plain(EdtfDate date) {
        EdtfPart month = date.month();
        EdtfPart day = date.day();
        return (month == null || month.known()) && (day == null || day.known());
    }

    private String filled(String key, String date) {
        return texts.of(key, Map.of("date", date));
    }
}
