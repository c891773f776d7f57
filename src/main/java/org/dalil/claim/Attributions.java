package org.dalil.claim;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What can be done with who says a claim, and with whom it concerns.
public final class Attributions {
    private final Holdings holdings;

    public Attributions(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Adds a link at the end of a claim's chain.
    ///
    /// @throws SealedClaimException when the claim is sealed: who said it stands with the words
    public Attribution add(
            Claim claim,
            AttributionRole role,
            @Nullable UUID agent,
            @Nullable String verb,
            @Nullable UUID throughSource)
            throws ProblemException {
        requireOpen(claim);
        Attribution made =
                new Attribution(
                        holdings.ids().next(),
                        claim.id(),
                        nextPosition(claim),
                        agent,
                        role.code(),
                        verb,
                        throughSource,
                        agent == null,
                        null);
        return holdings.create(act("claim.act.attribute", claim), Attribution.SHAPE, made);
    }

    /// Makes a record of this name and adds it at the end of a claim's chain: one act.
    public Attribution addNew(Claim claim, AttributionRole role, String name)
            throws ProblemException {
        requireOpen(claim);
        Agent agent = Agent.named(holdings.ids().next(), AgentKind.UNKNOWN, name);
        Attribution made =
                new Attribution(
                        holdings.ids().next(),
                        claim.id(),
                        nextPosition(claim),
                        agent.id(),
                        role.code(),
                        null,
                        null,
                        false,
                        null);
        return holdings.ledger()
                .act(
                        act("claim.act.new-speaker", claim, agent),
                        changes -> {
                            changes.create(Agent.SHAPE, agent);
                            changes.create(Attribution.SHAPE, made);
                            return made;
                        });
    }

    /// Keeps a link as it now is: its part, its verb, through which source it speaks, whether the
    /// name is withheld, how sure it is.
    ///
    /// @throws SealedClaimException when the claim is sealed: who said it stands with the words
    public void change(Claim claim, Attribution link) throws ProblemException {
        requireOpen(claim);
        holdings.update(act("claim.act.attribute", claim), Attribution.SHAPE, link);
    }

    /// Takes a link, or a concern, away from a claim; undo brings it back.
    public void remove(Claim claim, RecordRef part) throws ProblemException {
        if (part.kind() == RecordKind.ATTRIBUTION) {
            requireOpen(claim);
        }
        holdings.remove(act("claim.act.remove-part", claim), part);
    }

    /// Says that a claim concerns somebody, a body or an event.
    public Concern concern(Claim claim, RecordRef target, @Nullable Term role)
            throws ProblemException {
        return holdings.create(
                act("claim.act.concern", claim),
                Concern.SHAPE,
                new Concern(holdings.ids().next(), claim.id(), target, role));
    }

    /// Keeps a concern as it now is: in another role, or in none.
    public void change(Claim claim, Concern concern) throws ProblemException {
        holdings.update(act("claim.act.concern", claim), Concern.SHAPE, concern);
    }

    /// Makes a person of this name and says that a claim concerns them: one act.
    public Concern concernNew(Claim claim, String name) throws ProblemException {
        Agent agent = Agent.named(holdings.ids().next(), AgentKind.PERSON, name);
        RecordRef target = new RecordRef(RecordKind.AGENT, agent.id());
        Concern made = new Concern(holdings.ids().next(), claim.id(), target, null);
        return holdings.ledger()
                .act(
                        act("claim.act.new-concern", claim, agent),
                        changes -> {
                            changes.create(Agent.SHAPE, agent);
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

    private void requireOpen(Claim claim) throws ProblemException {
        Claim now = holdings.records().find(Claim.SHAPE, claim.id()).orElse(claim);
        if (now.isSealed()) {
            throw SealedClaimException.words(claim.number());
        }
    }

    private long nextPosition(Claim claim) throws ProblemException {
        List<Attribution> chain =
                holdings.records()
                        .where(Attribution.SHAPE, "claim = ?", "position DESC", claim.id());
        return chain.isEmpty() ? 1 : chain.getFirst().position() + 1;
    }

    private static ActName act(String key, Claim claim) {
        return ActName.of(key, "claim", claim.number());
    }

    private static ActName act(String key, Claim claim, Agent made) {
        return new ActName(key, Map.of("claim", claim.number(), "name", made.label()));
    }
}
