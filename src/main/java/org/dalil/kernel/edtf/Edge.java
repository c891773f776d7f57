package org.dalil.kernel.edtf;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One end of what a date can be: a day, or known to have no limit, or simply unknown.
///
/// @param day the day in the proleptic Gregorian calendar, or null
/// @param open whether the date goes on without a limit (`..`); only without a day
public record Edge(@Nullable LocalDate day, boolean open) {
    /// Goes on without a limit, or beyond what a calendar holds (999,999,999 years).
    public static final Edge OPEN = new Edge(null, true);

    /// Nobody knows.
    public static final Edge UNKNOWN = new Edge(null, false);

    public Edge {
        if (day != null && open) {
            throw new IllegalArgumentException("an open edge has no day");
        }
    }

    /// This day.
    public static Edge on(LocalDate day) {
        return new Edge(day, false);
    }
}
