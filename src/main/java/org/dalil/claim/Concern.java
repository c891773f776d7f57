package org.dalil.claim;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// That a claim is about somebody, a body or an event.
///
/// @param target whom or what it is about
/// @param role in what role, a code of the role vocabulary, or null
public record Concern(UUID id, UUID claim, RecordRef target, @Nullable String role)
        implements Recorded {
    /// How concerns are stored.
    public static final RecordShape<Concern> SHAPE =
            new RecordShape<>(
                    RecordKind.CONCERN,
                    "concern",
                    List.of(
                            Field.ref("claim"),
                            Field.text("target_kind"),
                            Field.ref("target"),
                            Field.text("role")),
                    one ->
                            Arrays.asList(
                                    one.claim, one.target.kind().code(), one.target.id(), one.role),
                    (id, values) ->
                            new Concern(
                                    id,
                                    values.id("claim"),
                                    new RecordRef(
                                            RecordKind.ofCode(values.word("target_kind"))
                                                    .orElseThrow(() ->
                                                            new IllegalArgumentException(
                                                                    "unknown kind of target")),
                                            values.id("target")),
                                    values.text("role")));
}
