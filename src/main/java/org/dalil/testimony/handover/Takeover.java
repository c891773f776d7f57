package org.dalil.testimony.handover;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// That somebody took over what was handed over. A record of its own, so that it reaches laptops
/// that have the hand-over already: what is taken in from others never changes what is there.
///
/// @param by initials or name
/// @param at when
public record Takeover(UUID id, UUID handover, String by, Instant at) implements Recorded {
    /// How it is stored.
    public static final RecordShape<Takeover> SHAPE =
            new RecordShape<>(
                    RecordKind.TAKEOVER,
                    "takeover",
                    List.of(Field.ref("handover"), Field.text("by_whom"), Field.moment("taken_at")),
                    one -> List.of(one.handover, one.by, one.at),
                    (id, values) ->
                            new Takeover(
                                    id,
                                    values.id("handover"),
                                    values.word("by_whom"),
                                    values.instant("taken_at")));

    public Takeover {
        if (by.isBlank()) {
            throw new IllegalArgumentException("somebody takes it over");
        }
    }
}
