package org.dalil.people.tie;

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

/// What can be done with what agents are to one another.
public final class Relations {
    private final Holdings holdings;

    public Relations(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Says what one agent is to another.
    ///
    /// @param kind what `from` is to `to`
    /// @throws TieException when both are the same
    public Relation add(Agent from, Agent to, Term kind, @Nullable UUID claim)
            throws ProblemException {
        if (from.id().equals(to.id())) {
            throw new TieException("people.problem.own-relation", from);
        }
        return holdings.create(
                act("people.act.relate", from, to),
                Relation.SHAPE,
                new Relation(holdings.ids().next(), from.id(), to.id(), kind, claim, null));
    }

    /// Makes a person of this name who is something to an agent: one act.
    public Relation addNew(String name, Agent to, Term kind) throws ProblemException {
        Agent from = Agent.named(holdings.ids().next(), AgentKind.PERSON, name);
        Relation made = new Relation(holdings.ids().next(), from.id(), to.id(), kind, null, null);
        return holdings.ledger()
                .act(
                        act("people.act.relate", from, to),
                        changes -> {
                            changes.create(Agent.SHAPE, from);
                            changes.create(Relation.SHAPE, made);
                            return made;
                        });
    }

    /// Keeps a relation as it now is.
    public void change(Agent one, Agent other, Relation after) throws ProblemException {
        holdings.update(act("people.act.relate", one, other), Relation.SHAPE, after);
    }

    /// Takes a relation away; undo brings it back.
    public void remove(Agent one, Agent other, Relation relation) throws ProblemException {
        holdings.remove(
                act("people.act.unrelate", one, other),
                new RecordRef(RecordKind.RELATION, relation.id()));
    }

    /// The relations of an agent, from either end, in the order in which they were noted.
    public List<Relation> of(UUID agent) throws ProblemException {
        return holdings.records()
                .where(Relation.SHAPE, "from_agent = ? OR to_agent = ?", "id", agent, agent);
    }

    private static ActName act(String key, Agent one, Agent other) {
        return new ActName(key, Map.of("name", one.label(), "other", other.label()));
    }
}
