package org.dalil.kernel.reading;

import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.edtf.EdtfDate;
import org.dalil.kernel.edtf.EdtfInterval;
import org.dalil.kernel.edtf.EdtfPart;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// Days, months and spans of an unsaid year: gives them the year of the last one, or takes it away.
/// Every mark of doubt stays where it was.
final class YearUnsaid {
    /// A 29 February can be eight years away.
    private static final int FURTHEST = 8;

    private YearUnsaid() {}

    /// The last such date that begins no later than the day; empty when the date says its year, is
    /// more than a day, month or span, or is a span that the day lies in.
    static Optional<Edtf> lastBefore(Edtf date, LocalDate day) {
        return switch (date) {
            case EdtfDate one -> last(one, day).map(Edtf.class::cast);
            case EdtfInterval span -> span(span, day);
            default -> Optional.empty();
        };
    }

    /// The date without its years; empty for what [#lastBefore] never gives.
    static Optional<Edtf> takenFrom(Edtf date) {
        return switch (date) {
            case EdtfDate one when one.month() != null ->
                    Optional.of(new EdtfDate(unsaid(one.year()), one.month(), one.day()));
            case EdtfInterval span ->
                    Optional.of(
                            new EdtfInterval(
                                    yearless(span.from()),
                                    yearless(span.to()),
                                    span.openStart(),
                                    span.openEnd()));
            default -> Optional.empty();
        };
    }

    private static @Nullable Edtf yearless(@Nullable Edtf end) {
        return end == null ? null : takenFrom(end).orElse(end);
    }

    private static EdtfPart unsaid(EdtfPart year) {
        return EdtfPart.of("XXXX").marked(year.before(), year.after());
    }

    private static Optional<EdtfDate> last(EdtfDate date, LocalDate day) {
        EdtfPart month = date.month();
        EdtfPart dayOfMonth = date.day();
        boolean said = month != null && month.known() && (dayOfMonth == null || dayOfMonth.known());
        if (date.yearSaid() || !said) {
            return Optional.empty();
        }
        for (int year = day.getYear(); year >= day.getYear() - FURTHEST; year--) {
            Optional<EdtfDate> found = in(date, year).filter(that -> begins(that, day));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean begins(EdtfDate date, LocalDate noLaterThan) {
        LocalDate first = date.start().day();
        return first != null && !first.isAfter(noLaterThan);
    }

    private static Optional<EdtfDate> in(EdtfDate date, int year) {
        if (year < 0 || year > 9999) {
            return Optional.empty();
        }
        EdtfPart said = EdtfPart.of(year, 4).marked(date.year().before(), date.year().after());
        try {
            return Optional.of(new EdtfDate(said, date.month(), date.day()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // 29 February of a common year
        }
    }

    private static Optional<Edtf> span(EdtfInterval span, LocalDate day) {
        Edtf from = span.from();
        Edtf to = span.to();
        if (from instanceof EdtfDate first && to instanceof EdtfDate last) {
            return last(last, day).flatMap(end -> span(first, end, day));
        }
        if (from instanceof EdtfDate first && to == null) {
            return last(first, day)
                    .map(found -> new EdtfInterval(found, null, false, span.openEnd()));
        }
        return from == null && to instanceof EdtfDate last
                ? last(last, day)
                        .map(found -> new EdtfInterval(null, found, span.openStart(), false))
                : Optional.empty();
    }

    /// The whole span, unless the next one has begun already: then nobody can tell which is meant.
    private static Optional<Edtf> span(EdtfDate first, EdtfDate end, LocalDate day) {
        LocalDate latest = end.end().day();
        if (latest == null) {
            return Optional.empty();
        }
        return last(first, latest)
                .filter(begin -> last(first, day).filter(begin::equals).isPresent())
                .map(begin -> new EdtfInterval(begin, end, false, false));
    }
}
