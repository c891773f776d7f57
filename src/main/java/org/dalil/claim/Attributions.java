package org.dalil.claim;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// What can be done with who says a claim, and with whom it concerns.
public final class Attributions {
    private final Holdings holdings;

    public Attributions(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Adds a link at the end of a claim's chain.
    public Attribution add(
            Claim claim,
            AttributionRole role,
            @Nullable UUID agent,
            @Nullable String verb,
            @Nullable UUID throughSource)
            throws ProblemException {
        long position = chain(claim).size() + 1L;
        Attribution made =
                new Attribution(
                        holdings.ids().next(),
                        claim.id(),
                        position,
                        agent,
                        role.code(),
                        verb,
                        throughSource,
                        agent == null);
        return holdings.ledger()
                .act(
                        ActName.of("claim.act.attribute", "claim", claim.number()),
                        changes -> {
                            changes.create(Attribution.SHAPE, made);
                            return made;
                        });
    }

    /// Keeps a link as it now is.
    public void change(Claim claim, Attribution link) throws ProblemException {
        holdings.ledger()
                .act(
                        ActName.of("claim.act.attribute", "claim", claim.number()),
                        changes -> {
                            changes.update(Attribution.SHAPE, link);
                            return link;
                        });
    }

    /// Takes a link, or a concern, away from a claim; undo brings it back.
    public void remove(Claim claim, RecordRef part) throws ProblemException {
        holdings.ledger()
                .act(
                        ActName.of("claim.act.remove-part", "claim", claim.number()),
                        changes -> {
                            changes.remove(part);
                            return part;
                        });
    }

    /// Says that a claim concerns somebody, a body or an event.
    public Concern concern(Claim claim, RecordRef target, @Nullable String role)
            throws ProblemException {
        Concern made = new Concern(holdings.ids().next(), claim.id(), target, role);
        return holdings.ledger()
                .act(
                        ActName.of("claim.act.concern", "claim", claim.number()),
                        changes -> {
                            changes.create(Concern.SHAPE, made);
                            return made;
                        });
    }

    /// Names a part of a claim for [#remove].
    public static RecordRef ref(Attribution link) {
        return new RecordRef(RecordKind.ATTRIBUTION, link.id());
    }

    /// Names a part of a claim for [#remove].
    public static RecordRef ref(Concern concern) {
        return new RecordRef(RecordKind.CONCERN, concern.id());
    }

    private List<Attribution> chain(Claim claim) throws ProblemException {
        return holdings.records().where(Attribution.SHAPE, "claim = ?", "position", claim.id());
    }
}
