package org.dalil.people.identity;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Who an agent really is, sealed. Rows, history, journal and undo hold only what is sealed; share
/// files do not hold even that.
///
/// @param sealed sealed under the casefile’s identity key
/// @param opened how often it was opened; counting that makes each opening an act of its own
public record ProtectedIdentity(UUID id, UUID agent, String sealed, long opened)
        implements Recorded {
    /// How protected identities are stored.
    public static final RecordShape<ProtectedIdentity> SHAPE =
            new RecordShape<>(
                    RecordKind.PROTECTED_IDENTITY,
                    "protected_identity",
                    List.of(Field.ref("agent"), Field.text("sealed"), Field.whole("opened")),
                    one -> Arrays.asList(one.agent, one.sealed, one.opened),
                    (id, values) ->
                            new ProtectedIdentity(
                                    id,
                                    values.id("agent"),
                                    values.word("sealed"),
                                    values.number("opened")));
}
