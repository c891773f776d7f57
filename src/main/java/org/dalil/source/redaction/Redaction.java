package org.dalil.source.redaction;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.Coded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// That marked words are covered in whatever leaves the casefile. The words stay as they are.
///
/// @param reason a code of [RedactionReason]; what a newer version wrote stays
/// @param standIn what is read in their place, such as a code name; null for a plain cover
public record Redaction(UUID id, UUID passage, String reason, @Nullable String standIn)
        implements Recorded {
    /// How it is stored.
    public static final RecordShape<Redaction> SHAPE =
            new RecordShape<>(
                    RecordKind.REDACTION,
                    "redaction",
                    List.of(Field.ref("passage"), Field.text("reason"), Field.text("stand_in")),
                    one -> Arrays.asList(one.passage, one.reason, one.standIn),
                    (id, values) ->
                            new Redaction(
                                    id,
                                    values.id("passage"),
                                    values.word("reason"),
                                    values.text("stand_in")));

    /// Why; empty where this version does not know the reason.
    public Optional<RedactionReason> why() {
        return Coded.find(RedactionReason.class, reason);
    }

    /// The same for another reason, with other words in their place.
    public Redaction saying(RedactionReason other, @Nullable String words) {
        return new Redaction(id, passage, other.code(), words);
    }
}
