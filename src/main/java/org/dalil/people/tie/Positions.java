package org.dalil.people.tie;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// What can be done with the titles that people hold.
public final class Positions {
    private final Holdings holdings;

    public Positions(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Notes a title that somebody holds, beside those noted before.
    public Position add(Agent person, String title, @Nullable UUID claim) throws ProblemException {
        return holdings.create(
                act("people.act.add-position", person),
                Position.SHAPE,
                new Position(
                        holdings.ids().next(),
                        person.id(),
                        null,
                        title.strip(),
                        null,
                        null,
                        claim));
    }

    /// Says where a position is held.
    ///
    /// @throws TieException when that would be at the person who holds it
    public void at(Agent person, Position position, Agent organisation) throws ProblemException {
        if (person.id().equals(organisation.id())) {
            throw new TieException("people.problem.own-position", person);
        }
        change(person, position.at(organisation.id()));
    }

    /// Keeps a position as it now is.
    public void change(Agent person, Position after) throws ProblemException {
        holdings.update(act("people.act.change-position", person), Position.SHAPE, after);
    }

    /// Makes an organisation of this name and says that a position is held there: one act.
    public void atNew(Agent person, Position position, String organisation)
            throws ProblemException {
        Agent body = Agent.named(holdings.ids().next(), AgentKind.ORGANISATION, organisation);
        holdings.ledger()
                .act(
                        act("people.act.change-position", person),
                        changes -> {
                            changes.create(Agent.SHAPE, body);
                            changes.update(Position.SHAPE, position.at(body.id()));
                            return body;
                        });
    }

    /// Takes a position away; undo brings it back.
    public void remove(Agent person, Position position) throws ProblemException {
        holdings.remove(
                act("people.act.remove-position", person),
                new RecordRef(RecordKind.POSITION, position.id()));
    }

    /// The positions of a person, the earliest first and those without a date last.
    public List<Position> of(UUID person) throws ProblemException {
        return holdings.records().where(Position.SHAPE, "person = ?", "from_sort, id", person);
    }

    /// Who holds or held a position at an organisation, in the same order.
    public List<Position> at(UUID organisation) throws ProblemException {
        return holdings.records()
                .where(Position.SHAPE, "organisation = ?", "from_sort, id", organisation);
    }

    private static ActName act(String key, Agent person) {
        return ActName.of(key, "name", person.label());
    }
}
