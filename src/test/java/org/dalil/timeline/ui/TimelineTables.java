package org.dalil.timeline.ui;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.timeline.Extent;
import org.dalil.timeline.Span;
import org.dalil.timeline.SpanTable;
import org.dalil.timeline.Tone;

import java.util.List;
import java.util.UUID;

/// Small tables to lay out.
final class TimelineTables {
    private TimelineTables() {}

    /// Two lanes of one row each.
    static SpanTable twoRows() {
        return SpanTable.of(List.of(span("a"), span("b")), List.of(), 1);
    }

    private static Span span(String lane) {
        return new Span(
                new RecordRef(RecordKind.EVENT, new UUID(0, lane.hashCode())),
                lane,
                lane,
                new Extent(10, 20, false, false, false, false),
                Tone.EVENT);
    }
}
