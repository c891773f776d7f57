package org.dalil.people;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.RowSource;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What can be done with persons, groups and bodies.
public final class Agents {
    private final Holdings holdings;
    private final AgentStore store;

    public Agents(Holdings holdings) {
        this.holdings = holdings;
        this.store = new AgentStore(holdings.database());
    }

    /// Makes an agent.
    public Agent add(AgentKind kind, String label) throws ProblemException {
        Agent agent = new Agent(holdings.ids().next(), kind.code(), label.strip(), null, true);
        return holdings.ledger()
                .act(
                        ActName.of("people.act.add", "name", agent.label()),
                        changes -> {
                            changes.create(Agent.SHAPE, agent);
                            return agent;
                        });
    }

    /// Keeps an agent as it now is.
    public void change(Agent agent) throws ProblemException {
        holdings.ledger()
                .act(
                        ActName.of("people.act.change", "name", agent.label()),
                        changes -> {
                            changes.update(Agent.SHAPE, agent);
                            return agent;
                        });
    }

    /// Takes an agent away; undo brings it back.
    public void remove(Agent agent) throws ProblemException {
        holdings.ledger()
                .act(
                        ActName.of("people.act.remove", "name", agent.label()),
                        changes -> {
                            changes.remove(new RecordRef(RecordKind.AGENT, agent.id()));
                            return agent;
                        });
    }

    /// The agent with this id.
    public Optional<Agent> find(UUID id) throws ProblemException {
        return holdings.records().find(Agent.SHAPE, id);
    }

    /// Notes another form of an agent's name.
    public NameForm addName(Agent agent, String name, String nameKind, @Nullable String language)
            throws ProblemException {
        NameForm form =
                new NameForm(holdings.ids().next(), agent.id(), name.strip(), language, nameKind);
        return holdings.ledger()
                .act(
                        ActName.of("people.act.add-name", "name", agent.label()),
                        changes -> {
                            changes.create(NameForm.SHAPE, form);
                            return form;
                        });
    }

    /// The other forms of an agent's name.
    public List<NameForm> names(UUID agent) throws ProblemException {
        return holdings.records().where(NameForm.SHAPE, "agent = ?", "id", agent);
    }

    /// Gives a group members whom nobody has named yet, each countable and able to take a name
    /// later.
    ///
    /// @param labels one label a member, in order
    public List<Agent> addUnnamedMembers(
            Agent group, List<String> labels, @Nullable String attribute) throws ProblemException {
        int first = members(group.id()).size() + 1;
        return holdings.ledger()
                .act(
                        ActName.of("people.act.add-members", "name", group.label()),
                        changes -> {
                            List<Agent> made = new ArrayList<>();
                            for (String label : labels) {
                                Agent member =
                                        new Agent(
                                                holdings.ids().next(),
                                                AgentKind.PERSON.code(),
                                                label,
                                                null,
                                                false);
                                changes.create(Agent.SHAPE, member);
                                changes.create(
                                        Membership.SHAPE,
                                        new Membership(
                                                holdings.ids().next(),
                                                group.id(),
                                                member.id(),
                                                (long) first + made.size(),
                                                attribute));
                                made.add(member);
                            }
                            return made;
                        });
    }

    /// The members of a group, in order.
    public List<Membership> members(UUID group) throws ProblemException {
        return holdings.records().where(Membership.SHAPE, "group_agent = ?", "position", group);
    }

    /// The groups an agent belongs to.
    public List<Membership> groups(UUID member) throws ProblemException {
        return holdings.records().where(Membership.SHAPE, "member = ?", "id", member);
    }

    /// Agents whose label or any form of name holds what was typed, in whatever script; best first.
    public List<Agent> suggest(String typed, int limit) throws ProblemException {
        return store.suggest(typed, limit);
    }

    /// The list of all agents by name.
    public RowSource<AgentRow> rows() {
        return store.rows();
    }
}
