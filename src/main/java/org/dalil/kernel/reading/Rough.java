package org.dalil.kernel.reading;

import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.edtf.EdtfDate;
import org.dalil.kernel.edtf.EdtfPart;
import org.dalil.kernel.edtf.EdtfPartYear;
import org.dalil.kernel.edtf.EdtfYears;
import org.dalil.kernel.edtf.Mark;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Optional;

/// One date as far as its words go. What is not said is null and stays so, unless the other end of
/// the same range says it (`3 and 5 May 2023`).
///
/// @param season 1 spring to 4 winter, or null
/// @param decade whether the year stands for its ten years
/// @param portion 1 early, 2 middle, 3 late, or null
record Rough(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer season,
        boolean decade,
        @Nullable Integer portion) {
    /// Days 1–10, 11–20, from 21 on; months 1–4, 5–8, 9–12; years 0–3, 4–6, 7–9.
    private static final int[][] DAYS = {{1, 11, 21}, {10, 20, 31}};

    private static final int[][] MONTHS = {{1, 5, 9}, {4, 8, 12}};
    private static final int[][] YEARS = {{0, 4, 7}, {3, 6, 9}};

    /// A day of a known year.
    static Rough day(int year, int month, int day) {
        return new Rough(year, month, day, null, false, null);
    }

    /// This, with the year and month that only the other end of its range says.
    Rough filledFrom(Rough other) {
        boolean lacksYear = year == null && other.year != null && !other.decade && !decade;
        boolean lacksMonth = month == null && season == null && day != null;
        return new Rough(
                lacksYear ? other.year : year,
                lacksMonth ? other.month : month,
                day,
                season,
                decade,
                portion);
    }

    /// The meaning at the beginning (or end) of what is said; empty when it is no date.
    Optional<Edtf> edtf(boolean atEnd, Phrase marks) {
        Mark mark = Mark.of(marks.approximate() || portion != null, marks.uncertain());
        try {
            return Optional.ofNullable(
                    portion == null ? whole(mark) : portion(atEnd ? 1 : 0, mark));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // 31 June
        }
    }

    private @Nullable Edtf whole(Mark mark) {
        if (decade) {
            return year == null ? null : new EdtfYears(String.valueOf(year / 10), mark);
        }
        if (season != null) {
            return year == null || month != null || day != null
                    ? null
                    : new EdtfPartYear(year, 20 + season, mark);
        }
        if (month == null) {
            return year == null || day != null ? null : date(year, null, null, mark);
        }
        return date(year, month, day, mark);
    }

    private @Nullable Edtf portion(int end, Mark mark) {
        if (portion == null || day != null || season != null) {
            return null;
        }
        int third = portion - 1;
        if (month != null) {
            int last = year == null ? 28 : YearMonth.of(year, month).lengthOfMonth();
            return date(year, month, Math.min(DAYS[end][third], last), mark);
        }
        if (year == null) {
            return null;
        }
        return decade
                ? date(year + YEARS[end][third], null, null, mark)
                : date(year, MONTHS[end][third], null, mark);
    }

    private static Edtf date(
            @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, Mark mark) {
        Mark onYear = month == null ? mark : Mark.NONE;
        Mark onMonth = day == null ? mark : Mark.NONE;
        EdtfPart said = year == null ? EdtfPart.of("XXXX") : EdtfPart.of(year, 4);
        return new EdtfDate(
                said.marked(Mark.NONE, onYear),
                month == null ? null : EdtfPart.of(month, 2).marked(Mark.NONE, onMonth),
                day == null ? null : EdtfPart.of(day, 2).marked(Mark.NONE, mark));
    }
}
