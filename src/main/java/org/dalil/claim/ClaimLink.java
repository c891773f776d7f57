package org.dalil.claim;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.Coded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// How two claims stand to each other. Both go on standing: a link never hides either.
///
/// @param kind a code of [ClaimLinkKind]
/// @param question what the two differ about, in words
public record ClaimLink(UUID id, UUID from, UUID to, String kind, @Nullable String question)
        implements Recorded {
    /// How claim links are stored.
    public static final RecordShape<ClaimLink> SHAPE =
            new RecordShape<>(
                    RecordKind.CLAIM_LINK,
                    "claim_link",
                    List.of(
                            Field.ref("from_claim"),
                            Field.ref("to_claim"),
                            Field.text("kind"),
                            Field.text("question")),
                    link -> Arrays.asList(link.from, link.to, link.kind, link.question),
                    (id, values) ->
                            new ClaimLink(
                                    id,
                                    values.id("from_claim"),
                                    values.id("to_claim"),
                                    values.word("kind"),
                                    values.text("question")));

    /// The same link, with what its claims differ about.
    public ClaimLink asking(@Nullable String words) {
        return new ClaimLink(id, from, to, kind, words);
    }

    /// The same link, of another claim in place of this one.
    ClaimLink copiedTo(UUID next, UUID claim, UUID other) {
        return new ClaimLink(
                next,
                from.equals(claim) ? other : from,
                to.equals(claim) ? other : to,
                kind,
                question);
    }

    /// Whether it says that the two cannot both be right as they stand.
    public boolean isConflict() {
        return Coded.find(ClaimLinkKind.class, kind).map(ClaimLinkKind::isConflict).orElse(false);
    }

    /// Whether by it the first takes the other back.
    public boolean isRetraction() {
        return kind.equals(ClaimLinkKind.RETRACTS.code())
                || kind.equals(ClaimLinkKind.RETRACTS_UNDER_COERCION.code());
    }

    /// The claim at the other end.
    public UUID other(UUID claim) {
        return from.equals(claim) ? to : from;
    }
}
