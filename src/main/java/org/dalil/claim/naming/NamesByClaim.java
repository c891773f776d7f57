package org.dalil.claim.naming;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.people.Membership;
import org.dalil.people.NameForm;
import org.dalil.people.NameParts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Gives a member of a group whom nobody had named the name that a claim says. What was recorded of
/// them stays theirs. Names nobody who is named already.
public final class NamesByClaim {
    private final Holdings holdings;
    private final Claims claims;

    public NamesByClaim(Holdings holdings, Claims claims) {
        this.holdings = holdings;
        this.claims = claims;
    }

    /// Names a member, all in one act: the label they had stays as another name, and the new name
    /// stands with the passage it was read in; the claim concerns them from then on, and their
    /// membership rests on it where it rested on none. Does nothing when they have a name.
    public void name(Agent member, Membership membership, String name, Claim claim)
            throws ProblemException {
        if (member.identityKnown() || name.isBlank()) {
            return;
        }
        List<Support> rests = claims.supports(claim.id());
        UUID passage = rests.isEmpty() ? null : rests.getFirst().passage();
        RecordRef target = new RecordRef(RecordKind.AGENT, member.id());
        boolean concerned =
                claims.concerns(claim.id()).stream().anyMatch(one -> one.target().equals(target));
        NameForm former = form(member, member.label(), "alias", null);
        NameForm read = form(member, name.strip(), "official", passage);
        Concern concern = new Concern(holdings.ids().next(), claim.id(), target, null);
        holdings.ledger()
                .act(
                        new ActName(
                                "claim.act.name",
                                Map.of("name", name.strip(), "claim", claim.number())),
                        changes -> {
                            changes.update(Agent.SHAPE, member.identified(name));
                            changes.create(NameForm.SHAPE, former);
                            changes.create(NameForm.SHAPE, read);
                            if (membership.claim() == null) {
                                changes.update(Membership.SHAPE, membership.by(claim.id()));
                            }
                            if (!concerned) {
                                changes.create(Concern.SHAPE, concern);
                            }
                            return member;
                        });
    }

    private NameForm form(Agent of, String name, String kind, @Nullable UUID passage) {
        return new NameForm(
                holdings.ids().next(),
                of.id(),
                name,
                null,
                Term.ofCode(kind),
                NameParts.NONE,
                null,
                passage);
    }
}
