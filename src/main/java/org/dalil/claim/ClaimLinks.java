package org.dalil.claim;

import org.dalil.casefile.Holdings;
import org.dalil.claim.allegation.Allegations;
import org.dalil.history.ActName;
import org.dalil.history.Records;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Naming;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What can be done with how claims stand to each other. Sealed claims take links too: a link
/// changes neither claim's words.
public final class ClaimLinks {
    private final Holdings holdings;
    private final ClaimStore store;

    /// The links of a casefile in which everybody is called by their name.
    public ClaimLinks(Holdings holdings) {
        this(holdings, new Naming(false));
    }

    /// @param naming what those are called who allege something
    public ClaimLinks(Holdings holdings, Naming naming) {
        this.holdings = holdings;
        this.store =
                new ClaimStore(holdings.database(), new Allegations(holdings.database(), naming));
    }

    /// Notes how two claims stand to each other.
    ///
    /// @param question what the two differ about, in words
    /// @throws ClaimLinkException when both are one claim, or this link is there already
    public ClaimLink add(Claim from, Claim to, ClaimLinkKind kind, @Nullable String question)
            throws ProblemException {
        if (from.id().equals(to.id())) {
            throw new ClaimLinkException(
                    Problem.of("claim.problem.link-to-itself").with("claim", from.number()));
        }
        for (ClaimLink one : of(from.id())) {
            if (one.other(from.id()).equals(to.id()) && one.kind().equals(kind.code())) {
                throw new ClaimLinkException(
                        Problem.of("claim.problem.linked-already")
                                .with("claim", from.number())
                                .with("other", to.number()));
            }
        }
        return holdings.create(
                act("claim.act.link", from, to),
                ClaimLink.SHAPE,
                new ClaimLink(holdings.ids().next(), from.id(), to.id(), kind.code(), question));
    }

    /// Keeps what two linked claims differ about.
    public void change(Claim claim, Claim other, ClaimLink link) throws ProblemException {
        holdings.update(act("claim.act.question", claim, other), ClaimLink.SHAPE, link);
    }

    /// Takes a link away; both claims stay, and undo brings it back.
    public void remove(Claim claim, Claim other, ClaimLink link) throws ProblemException {
        holdings.remove(
                act("claim.act.unlink", claim, other),
                new RecordRef(RecordKind.CLAIM_LINK, link.id()));
    }

    /// How a claim stands to others.
    public List<ClaimLink> of(UUID claim) throws ProblemException {
        return of(holdings.records(), claim);
    }

    static List<ClaimLink> of(Records records, UUID claim) throws ProblemException {
        return records.where(ClaimLink.SHAPE, "from_claim = ? OR to_claim = ?", "id", claim, claim);
    }

    /// The claims that stand in some relation to this one.
    public List<ClaimRow> linked(UUID claim) throws ProblemException {
        return store.linked(claim);
    }

    private static ActName act(String key, Claim claim, Claim other) {
        return new ActName(key, Map.of("claim", claim.number(), "other", other.number()));
    }
}
