package org.dalil.architecture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What breaks a rule today, each with its day and reason. The list may only shrink: an entry that
/// is no longer needed fails its rule until it is deleted.
final class Exceptions {
    /// Catches of everything outside the places that may.
    static final List<Excepted> CATCHES = List.of();

    /// Packages with more files than a package should have; the figure is the most they may have.
    static final List<Excepted> PACKAGES =
            List.of(
                    new Excepted(
                            LocalDate.of(2026, 11, 21),
                            "org.dalil.history",
                            22,
                            "undo is to have a package of its own"));

    /// The least that tests may weigh against the program, in hundredths of its lines. May only
    /// rise.
    static final Map.Entry<LocalDate, Integer> TEST_SHARE =
            Map.entry(LocalDate.of(2026, 11, 22), 80);

    private Exceptions() {}

    /// One exception.
    ///
    /// @param since the day it was granted
    /// @param what the type or package
    /// @param most how often, or how many
    /// @param why the reason
    record Excepted(LocalDate since, String what, int most, String why) {}

    static Optional<Excepted> of(List<Excepted> list, String what) {
        return list.stream().filter(one -> one.what().equals(what)).findFirst();
    }
}
