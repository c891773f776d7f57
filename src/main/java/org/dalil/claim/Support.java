package org.dalil.claim;

import org.dalil.claim.content.Stance;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// That a claim rests on a passage, or is contradicted by it.
///
/// @param stance a code of [Stance]
/// @param position order among the claim's passages, from 1
public record Support(UUID id, UUID claim, UUID passage, String stance, long position)
        implements Recorded {
    /// How supports are stored.
    public static final RecordShape<Support> SHAPE =
            new RecordShape<>(
                    RecordKind.SUPPORT,
                    "support",
                    List.of(
                            Field.ref("claim"),
                            Field.ref("passage"),
                            Field.text("stance"),
                            Field.whole("position")),
                    one -> Arrays.asList(one.claim, one.passage, one.stance, one.position),
                    (id, values) ->
                            new Support(
                                    id,
                                    values.id("claim"),
                                    values.id("passage"),
                                    values.word("stance"),
                                    values.number("position")));
}
