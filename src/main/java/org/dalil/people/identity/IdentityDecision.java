package org.dalil.people.identity;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// That two agents are one person, are two, or may be one. Both records stay as they are whatever
/// it says. Who decided and when is the record’s own origin; a newer decision about the same two
/// takes the place of an older one without changing it.
///
/// @param a the one with the lower id
/// @param b the other
/// @param score how alike their names were, in hundredths; null where nobody compared them
/// @param reasons why, in the words of whoever decided, or null
public record IdentityDecision(
        UUID id, UUID a, UUID b, Verdict verdict, @Nullable Long score, @Nullable String reasons)
        implements Recorded {
    /// How decisions are stored.
    public static final RecordShape<IdentityDecision> SHAPE =
            new RecordShape<>(
                    RecordKind.IDENTITY_DECISION,
                    "identity_decision",
                    List.of(
                            Field.ref("a"),
                            Field.ref("b"),
                            Field.text("verdict"),
                            Field.whole("score"),
                            Field.text("reasons")),
                    one -> Arrays.asList(one.a, one.b, one.verdict.code(), one.score, one.reasons),
                    (id, values) ->
                            new IdentityDecision(
                                    id,
                                    values.id("a"),
                                    values.id("b"),
                                    Verdict.of(values.word("verdict")),
                                    values.whole("score"),
                                    values.text("reasons")));

    public IdentityDecision {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a decision is about two");
        }
        if (a.compareTo(b) > 0) {
            UUID lower = b;
            b = a;
            a = lower;
        }
    }

    /// The one that is not this.
    public UUID other(UUID one) {
        return a.equals(one) ? b : a;
    }
}
