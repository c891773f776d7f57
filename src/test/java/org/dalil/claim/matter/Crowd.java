package org.dalil.claim.matter;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Wording;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;

import java.util.ArrayList;
import java.util.List;

/// An act in which very many people are said to have had a part, for tests: each an involvement
/// that names somebody.
public final class Crowd {
    private Crowd() {}

    /// Adds so many involvements to an act, all of one person, as one act of the ledger.
    public static void join(Holdings holdings, Matter act, int count) throws Exception {
        Agent one = Agent.named(holdings.ids().next(), AgentKind.GROUP, "Guards");
        RecordRef who = new RecordRef(RecordKind.AGENT, one.id());
        List<Matter> involvements = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Concern> concerns = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Matter part =
                    new Matter(
                            MatterKind.INVOLVEMENT, holdings.ids().next(), "Guard " + i, act.ref());
            Claim claim =
                    Claim.draft(
                                    holdings.ids().next(),
                                    i,
                                    Wording.beginningWith("Guard " + i)
                                            .ofKind(MatterKind.INVOLVEMENT.claims()))
                            .filling(
                                    Slots.NONE
                                            .about(part.ref())
                                            .stating(Term.ofCode("involved"))
                                            .being(who));
            involvements.add(part);
            claims.add(claim);
            concerns.add(new Concern(holdings.ids().next(), claim.id(), who, null));
        }
        holdings.ledger()
                .act(
                        ActName.of("matter.act.add", "kind", "crowd"),
                        changes -> {
                            changes.create(Agent.SHAPE, one);
                            changes.createAll(Matter.shape(MatterKind.INVOLVEMENT), involvements);
                            changes.createAll(Claim.SHAPE, claims);
                            changes.createAll(Concern.SHAPE, concerns);
                            return one;
                        });
    }
}
