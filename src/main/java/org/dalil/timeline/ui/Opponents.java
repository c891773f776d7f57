package org.dalil.timeline.ui;

import org.dalil.texts.Texts;
import org.dalil.timeline.chronicle.TimelineEntry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says which claims an entry stands against, and in which questions.
final class Opponents {
    private Opponents() {}

    /// Their numbers; empty when there are none.
    static String words(TimelineEntry entry, Texts texts) {
        return numbers(entry.against(), texts);
    }

    /// Each open question with the claims on its other sides, a line each.
    static String questions(TimelineEntry entry, Texts texts) {
        return entry.beside().questions().stream()
                .map(one ->
                        texts.of(
                                "timeline.question",
                                Map.of(
                                        "question", one.words(),
                                        "claims", numbers(one.others(), texts))))
                .collect(Collectors.joining("\n"));
    }

    private static String numbers(List<TimelineEntry.Opponent> opponents, Texts texts) {
        return opponents.stream()
                .map(one -> texts.of("claim.number", Map.of("number", one.number())))
                .collect(Collectors.joining(", "));
    }
}
