package org.dalil.testimony.transcript.listening;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// That somebody heard a stretch of a recording. Says nothing of what they made of it.
///
/// @param item the recording
/// @param fromMs milliseconds from its beginning
/// @param toMs the same of the end, after the beginning
/// @param who initials or name
/// @param at when
/// @param speedPercent how fast it was played, 100 for as it was spoken
public record Heard(
        UUID id, UUID item, long fromMs, long toMs, String who, Instant at, long speedPercent)
        implements Recorded {
    /// How it is stored.
    public static final RecordShape<Heard> SHAPE =
            new RecordShape<>(
                    RecordKind.HEARD,
                    "heard",
                    List.of(
                            Field.ref("item"),
                            Field.whole("from_ms"),
                            Field.whole("to_ms"),
                            Field.text("who"),
                            Field.moment("heard_at"),
                            Field.whole("speed_percent")),
                    one ->
                            Arrays.asList(
                                    one.item,
                                    one.fromMs,
                                    one.toMs,
                                    one.who,
                                    one.at,
                                    one.speedPercent),
                    (id, values) ->
                            new Heard(
                                    id,
                                    values.id("item"),
                                    values.number("from_ms"),
                                    values.number("to_ms"),
                                    values.word("who"),
                                    values.instant("heard_at"),
                                    values.number("speed_percent")));

    public Heard {
        if (fromMs < 0 || toMs <= fromMs || speedPercent <= 0) {
            throw new IllegalArgumentException("what is heard has a beginning and an end");
        }
    }
}
