package org.dalil.claim;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;

import java.util.List;
import java.util.UUID;

/// That a claim of ours was computed or inferred from another: one of its inputs.
///
/// @param claim the derived claim
/// @param input what it was derived from
/// @param position order among the inputs, from 1
public record Derivation(UUID id, UUID claim, UUID input, long position) implements Recorded {
    /// How derivations are stored.
    public static final RecordShape<Derivation> SHAPE =
            new RecordShape<>(
                    RecordKind.DERIVATION,
                    "derivation",
                    List.of(Field.ref("claim"), Field.ref("input"), Field.whole("position")),
                    one -> List.of(one.claim, one.input, one.position),
                    (id, values) ->
                            new Derivation(
                                    id,
                                    values.id("claim"),
                                    values.id("input"),
                                    values.number("position")));

    public Derivation {
        if (claim.equals(input)) {
            throw new IllegalArgumentException("nothing is derived from itself");
        }
    }
}
