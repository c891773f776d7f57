package org.dalil.timeline;

import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// The days a bar covers, as numbers of days since 1970-01-01 (negative before).
///
/// @param first the first day
/// @param end the day after the last, always greater than `first`
/// @param openStart whether it began before `first`, nobody says when
/// @param openEnd whether it goes on after `end`
public record Extent(
        int first,
        int end,
        boolean openStart,
        boolean openEnd,
        boolean approximate,
        boolean uncertain) {
    /// As far as days are counted here (about 2.9 million years either way).
    static final int FURTHEST = 1 << 30;

    public Extent {
        if (end <= first || first < -FURTHEST || end > FURTHEST) {
            throw new IllegalArgumentException("not an extent of days");
        }
    }

    /// Days that are known for sure, both included.
    public static Extent of(LocalDate first, LocalDate last) {
        return new Extent(day(first), day(last) + 1, false, false, false, false);
    }

    /// The extent of a date; empty when it stands on no timeline. An open or unknown end is shown
    /// as open, one day long at the end that is known.
    public static Optional<Extent> of(DateValue date) {
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        Optional<Edtf> meaning = date.meaning();
        LocalDate first = earliest == null ? latest : earliest;
        LocalDate last = latest == null ? earliest : latest;
        if (first == null || last == null || meaning.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Extent(
                        day(first),
                        day(last) + 1,
                        earliest == null,
                        latest == null,
                        meaning.get().approximate(),
                        meaning.get().uncertain()));
    }

    /// The extent of a date as it is stored: its days as numbers and its EDTF form. The form is
    /// only read where it marks doubt, so that a hundred thousand dates take no time.
    ///
    /// @param edtf canonical, or null when the words could not be placed
    public static Optional<Extent> stored(
            @Nullable Long earliest, @Nullable Long latest, @Nullable String edtf) {
        Long first = earliest == null ? latest : earliest;
        Long last = latest == null ? earliest : latest;
        if (first == null || last == null || edtf == null) {
            return Optional.empty();
        }
        Optional<Edtf> doubt = isDoubted(edtf) ? Edtf.parse(edtf) : Optional.empty();
        return Optional.of(
                new Extent(
                        day(first),
                        day(last) + 1,
                        earliest == null,
                        latest == null,
                        doubt.isPresent() && doubt.get().approximate(),
                        doubt.isPresent() && doubt.get().uncertain()));
    }

    /// Where the bar begins: far away when its start is open.
    public int shownFirst() {
        return openStart ? -FURTHEST : first;
    }

    /// Where it ends: far away when its end is open.
    public int shownEnd() {
        return openEnd ? FURTHEST : end;
    }

    private static boolean isDoubted(String edtf) {
        return edtf.chars().anyMatch(letter -> "~?%".indexOf(letter) >= 0);
    }

    private static int day(LocalDate day) {
        return day(day.toEpochDay());
    }

    private static int day(long number) {
        return Math.clamp(number, 1 - FURTHEST, FURTHEST - 2);
    }
}
