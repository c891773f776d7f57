package org.dalil.kernel.quantity;

import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

/// What a number counts. Only numbers that count the same may be added, so nothing here is ever
/// filled in by itself.
///
/// @param unit code of a [CountUnit], or the source's words
/// @param population among whom or what, in words
/// @param direction which way, as a code or in words: `out_of`, `into`
/// @param period within what time
public record Counted(
        @Nullable String unit,
        @Nullable String population,
        @Nullable String direction,
        @Nullable DateValue period) {
    /// Nothing is said about it.
    public static final Counted UNSAID = new Counted(null, null, null, null);

    public Counted {
        unit = said(unit);
        population = said(population);
        direction = said(direction);
    }

    /// So many of this unit, without more.
    public static Counted in(@Nullable String unit) {
        return new Counted(unit, null, null, null);
    }

    /// The same, within this time.
    public Counted during(@Nullable DateValue time) {
        return new Counted(unit, population, direction, time);
    }

    private static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() ? null : words;
    }
}
