package org.dalil.packet.plan;

import java.util.Comparator;
import java.util.UUID;

/// A claim about the same people or from the same sources that does not go. Its words are for
/// whoever puts the packet together, never for the packet itself.
///
/// @param withheld whether it was wanted and may not go
public record Omission(UUID claim, long number, String statement, Kind kind, boolean withheld) {
    /// What speaks for those accused first, then what contradicts what goes.
    public static final Comparator<Omission> ORDER =
            Comparator.comparing(Omission::kind).thenComparingLong(Omission::number);

    /// What it is to the claims that go, the weightiest first.
    public enum Kind {
        /// It speaks for those accused.
        EXCULPATORY,
        /// It stands against a claim that goes.
        AGAINST,
        /// It is about somebody whom the packet is about.
        SAME_PEOPLE,
        /// It rests on words of a source that goes.
        SAME_SOURCE
    }
}
