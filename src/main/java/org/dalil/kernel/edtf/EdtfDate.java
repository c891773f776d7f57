package org.dalil.kernel.edtf;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A year, month or day, each possibly with digits left unsaid: `2023`, `2023-05`, `201X`,
/// `XXXX-06-09`, `2004-06-~11`. There is at least one day it can be.
public record EdtfDate(EdtfPart year, @Nullable EdtfPart month, @Nullable EdtfPart day)
        implements Edtf {
    public EdtfDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("a day without a month");
        }
        if (first(year, month, day) == null) {
            throw new IllegalArgumentException("a day that never was");
        }
    }

    @Override
    public boolean yearSaid() {
        return !year.unknown();
    }

    @Override
    public Edge start() {
        LocalDate first = first(year, month, day);
        return first == null ? Edge.UNKNOWN : Edge.on(first);
    }

    @Override
    public Edge end() {
        LocalDate last = null;
        for (int y = year.most(); y >= year.least() && last == null; y--) {
            for (int m = 12; m >= 1 && last == null && year.fits(y); m--) {
                YearMonth in = YearMonth.of(y, m);
                for (int d = in.lengthOfMonth(); d >= 1 && last == null && fits(month, m); d--) {
                    last = fits(day, d) ? in.atDay(d) : null;
                }
            }
        }
        return last == null ? Edge.UNKNOWN : Edge.on(last);
    }

    @Override
    public boolean approximate() {
        return parts().stream().anyMatch(EdtfPart::approximate);
    }

    @Override
    public boolean uncertain() {
        return parts().stream().anyMatch(EdtfPart::uncertain);
    }

    @Override
    public boolean unspecified() {
        return parts().stream().anyMatch(part -> !part.known());
    }

    @Override
    public String text() {
        return parts().stream().map(EdtfPart::text).collect(Collectors.joining("-"));
    }

    private List<EdtfPart> parts() {
        List<EdtfPart> parts = new ArrayList<>(List.of(year));
        if (month != null) {
            parts.add(month);
        }
        if (day != null) {
            parts.add(day);
        }
        return parts;
    }

    private static @Nullable LocalDate first(
            EdtfPart year, @Nullable EdtfPart month, @Nullable EdtfPart day) {
        for (int y = year.least(); y <= year.most(); y++) {
            for (int m = 1; m <= 12 && year.fits(y); m++) {
                YearMonth in = YearMonth.of(y, m);
                for (int d = 1; d <= in.lengthOfMonth() && fits(month, m); d++) {
                    if (fits(day, d)) {
                        return in.atDay(d);
                    }
                }
            }
        }
        return null;
    }

    private static boolean fits(@Nullable EdtfPart part, int number) {
        return part == null || part.fits(number);
    }
}
