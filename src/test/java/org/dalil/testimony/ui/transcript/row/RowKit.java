package org.dalil.testimony.ui.transcript.row;

import org.dalil.testimony.transcript.OrderKey;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Rows for tests, without a casefile.
public final class RowKit {
    public static final UUID TRANSCRIPT = new UUID(9, 9);

    private RowKit() {}

    /// A row of a segment with these words in its columns.
    public static Row row(long id, String... words) {
        return timed(id, null, null, null, words);
    }

    /// A row of a segment heard then, in this voice.
    public static Row timed(
            long id,
            @Nullable Long from,
            @Nullable Long to,
            @Nullable Speaker voice,
            String... words) {
        Segment segment =
                new Segment(
                        new UUID(1, id),
                        TRANSCRIPT,
                        OrderKey.row(1).getFirst(),
                        from,
                        to,
                        voice == null ? null : voice.id(),
                        true,
                        null,
                        null);
        return new Row(new SegmentWords(segment, List.of()), List.of(words), voice, true, false);
    }

    /// A voice.
    public static Speaker voice(String label) {
        return new Speaker(
                new UUID(2, label.hashCode()), TRANSCRIPT, label, null, null, "witness", 1);
    }
}
