package org.dalil.people;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.RowSource;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What can be done with persons, groups and bodies. Who belongs to a group is for [Members].
public final class Agents {
    private final Holdings holdings;
    private final AgentStore store;
    private final Naming naming;

    /// Agents under the names they have in this casefile.
    public Agents(Holdings holdings) {
        this(holdings, new Naming(false));
    }

    /// @param naming what they are called where they are shown
    public Agents(Holdings holdings, Naming naming) {
        this.holdings = holdings;
        this.naming = naming;
        this.store = new AgentStore(holdings.database(), naming);
    }

    /// What agents are called where they are shown.
    public Naming naming() {
        return naming;
    }

    /// What the agent with this id is called now, for showing.
    public Optional<String> name(UUID id) throws ProblemException {
        return find(id).map(naming::of);
    }

    /// Makes an agent.
    public Agent add(AgentKind kind, String label) throws ProblemException {
        Agent agent = Agent.named(holdings.ids().next(), kind, label);
        return holdings.create(act("people.act.add", agent), Agent.SHAPE, agent);
    }

    /// Keeps an agent as it now is.
    public void change(Agent agent) throws ProblemException {
        holdings.update(act("people.act.change", agent), Agent.SHAPE, agent);
    }

    /// Takes an agent away; undo brings it back.
    public void remove(Agent agent) throws ProblemException {
        holdings.remove(
                act("people.act.remove", agent), new RecordRef(RecordKind.AGENT, agent.id()));
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
        return holdings.create(act("people.act.add-name", agent), NameForm.SHAPE, form);
    }

    /// Takes a form of an agent's name away; undo brings it back.
    public void removeName(Agent agent, NameForm form) throws ProblemException {
        holdings.remove(
                act("people.act.remove-name", agent),
                new RecordRef(RecordKind.NAME_FORM, form.id()));
    }

    /// Keeps a form of an agent’s name as it now is.
    public void changeName(Agent agent, NameForm form) throws ProblemException {
        holdings.update(act("people.act.change-name", agent), NameForm.SHAPE, form);
    }

    /// Gives somebody whom nobody had named a name, which is noted as said by a claim. What was
    /// recorded of them stays theirs; the label they had is kept as another name.
    ///
    /// @param formerKind what sort of name the former label was
    public Agent identify(Agent agent, String name, Term formerKind) throws ProblemException {
        Agent named = agent.identified(name);
        NameForm former =
                new NameForm(
                        holdings.ids().next(),
                        agent.id(),
                        agent.label(),
                        null,
                        formerKind,
                        NameParts.NONE,
                        null,
                        null);
        return holdings.ledger()
                .act(
                        act("people.act.identify", agent),
                        changes -> {
                            changes.update(Agent.SHAPE, named);
                            changes.create(NameForm.SHAPE, former);
                            return named;
                        });
    }

    /// The other forms of an agent's name.
    public List<NameForm> names(UUID agent) throws ProblemException {
        return holdings.records().where(NameForm.SHAPE, "agent = ?", "id", agent);
    }

    /// Agents whose label or any form of name holds what was typed, in whatever script; best first.
    public List<Agent> suggest(String typed, int limit) throws ProblemException {
        return store.suggest(typed, limit);
    }

    /// The list of all agents by name.
    public RowSource<AgentRow> rows() {
        return store.rows();
    }

    private static ActName act(String key, Agent agent) {
        return ActName.of(key, "name", agent.label());
    }
}
