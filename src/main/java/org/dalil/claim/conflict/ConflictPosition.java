package org.dalil.claim.conflict;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;

import java.util.List;
import java.util.UUID;

/// That a claim takes a side in a conflict. Claims of one side give the same answer.
///
/// @param side which answer, counted from 1
public record ConflictPosition(UUID id, UUID conflict, UUID claim, long side) implements Recorded {
    /// How positions are stored.
    public static final RecordShape<ConflictPosition> SHAPE =
            new RecordShape<>(
                    RecordKind.CONFLICT_POSITION,
                    "conflict_position",
                    List.of(Field.ref("conflict"), Field.ref("claim"), Field.whole("side")),
                    one -> List.of(one.conflict, one.claim, one.side),
                    (id, values) ->
                            new ConflictPosition(
                                    id,
                                    values.id("conflict"),
                                    values.id("claim"),
                                    values.number("side")));
}
