package org.dalil.event.command;

import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/// Whether a position was held at the time of an act, as far as the dates say it.
public enum Cover {
    /// By every reading of the dates.
    CERTAIN,

    /// By some reading: a date is missing or not exact.
    POSSIBLE,

    /// By none: the position had ended before, or begun after.
    NOT;

    /// How the time of a position lies to the time of an act.
    ///
    /// @param act when it was done, or null while nobody says
    public static Cover of(
            @Nullable DateValue from, @Nullable DateValue to, @Nullable DateValue act) {
        LocalDate first = act == null ? null : act.earliest();
        LocalDate last = act == null ? null : act.latest();
        if (before(last, from == null ? null : from.earliest())
                || before(to == null ? null : to.latest(), first)) {
            return NOT;
        }
        boolean begun = from != null && notAfter(from.latest(), first);
        boolean lasting = to != null && notAfter(last, to.earliest());
        return begun && lasting ? CERTAIN : POSSIBLE;
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static boolean notAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && !one.isAfter(other);
    }

    /// Its name in message keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
