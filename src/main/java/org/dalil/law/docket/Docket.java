package org.dalil.law.docket;

import java.util.List;

/// The last days of a working file: what runs, the next first, then what cannot be told yet, then
/// what is over, the latest first.
///
/// @param open how many run or cannot be told yet, those that are not named among them
/// @param hidden how many are there and not named
public record Docket(List<LastDay> days, int open, int hidden) {
    /// As many are named at most.
    public static final int MOST = 200;

    /// That of a file in which nothing starts a last day.
    public static final Docket NONE = new Docket(List.of(), 0, 0);

    public Docket {
        days = List.copyOf(days);
    }
}
