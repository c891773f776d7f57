package org.dalil.timeline.ui;

import org.dalil.texts.Texts;
import org.dalil.timeline.chronicle.TimelineEntry;

import java.util.Map;
import java.util.stream.Collectors;

/// Says which claims an entry stands against.
final class Opponents {
    private Opponents() {}

    /// Their numbers; empty when there are none.
    static String words(TimelineEntry entry, Texts texts) {
        return entry.against().stream()
                .map(one -> texts.of("claim.number", Map.of("number", one.number())))
                .collect(Collectors.joining(", "));
    }
}
