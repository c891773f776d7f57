package org.dalil.event.casework;

import java.util.List;

/// One list of an overview: its first records, and whether there are more than are told.
public record Told(List<Gathered> first, boolean more) {
    /// As many are told at most.
    public static final int MOST = 200;

    public Told {
        first = List.copyOf(first);
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return first.isEmpty();
    }
}
