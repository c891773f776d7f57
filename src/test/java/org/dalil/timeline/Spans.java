package org.dalil.timeline;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Makes spans for tests.
final class Spans {
    private Spans() {}

    static Span span(String lane, int first, int end) {
        return span(lane, new Extent(first, end, false, false, false, false));
    }

    static Span span(String lane, Extent extent) {
        UUID id = new UUID(extent.first(), extent.end());
        RecordRef record = new RecordRef(RecordKind.EVENT, id);
        return new Span(record, lane, "event " + extent.first(), extent, Tone.EVENT);
    }

    /// Spans over ten years in four lanes; one in eight open, approximate or uncertain.
    static List<Span> many(int count, long seed) {
        Random random = new Random(seed);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int first = random.nextInt(3650) - 1000;
            int length = 1 + random.nextInt(random.nextInt(4) == 0 ? 700 : 10);
            int marks = random.nextInt(64);
            spans.add(
                    span(
                            "lane " + random.nextInt(4),
                            new Extent(
                                    first,
                                    first + length,
                                    marks == 1,
                                    marks == 2,
                                    marks >= 3 && marks < 6,
                                    marks >= 5 && marks < 8)));
        }
        return spans;
    }
}
