package org.dalil.people.ui;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.PageModel;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.people.Membership;
import org.dalil.people.NameForm;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// State and actions of the page about a person, group or body. Knows no scene-graph type.
final class AgentModel {
    private static final int OFFERED = 7;
    private final Agents agents;
    private final Members members;
    private final Desk desk;
    private final PageModel<AgentView> page;

    AgentModel(Agents agents, Members members, Desk desk) {
        this.agents = agents;
        this.members = members;
        this.desk = desk;
        this.page = new PageModel<>(desk, "agent", this::read);
    }

    PageModel<AgentView> page() {
        return page;
    }

    private @Nullable AgentView read(UUID id) throws ProblemException {
        Agent agent = agents.find(id).orElse(null);
        return agent == null
                ? null
                : new AgentView(
                        agent,
                        agents.names(id),
                        named(members.of(id), Membership::member),
                        named(members.groupsOf(id), Membership::group));
    }

    private List<AgentView.Member> named(
            List<Membership> memberships, Function<Membership, UUID> end) throws ProblemException {
        List<AgentView.Member> named = new ArrayList<>();
        for (Membership one : memberships) {
            agents.find(end.apply(one))
                    .ifPresent(other -> named.add(new AgentView.Member(one, other)));
        }
        return named;
    }

    void change(UnaryOperator<Agent> how) {
        change(how, () -> {});
    }

    void change(UnaryOperator<Agent> how, Runnable kept) {
        page.amend(now -> agents.change(how.apply(now.agent())), kept);
    }

    void add() {
        page.change(
                () -> agents.add(AgentKind.PERSON, desk.texts().of("people.new")),
                made ->
                        desk.navigator()
                                .go(new Intent.ToNew(new RecordRef(RecordKind.AGENT, made.id()))));
    }

    void remove() {
        page.amend(now -> agents.remove(now.agent()));
    }

    void addName(String name) {
        if (!name.isBlank()) {
            with(group -> agents.addName(group, name, "transliteration", null));
        }
    }

    void removeName(NameForm form) {
        page.amend(now -> agents.removeName(now.agent(), form));
    }

    void addMember(Agent member) {
        with(group -> members.add(group, member));
    }

    /// Makes a person of this name as a member, in one act.
    void addMember(String newName) {
        with(group -> members.addNew(group, newName));
    }

    /// Gives the group one more member whom nobody has named.
    void addUnnamed() {
        with(group -> {
            long number = members.nextNumber(group.id());
            String label =
                    desk.texts()
                            .of("people.member", Map.of("number", number, "group", group.label()));
            return members.addUnnamed(group, List.of(label), null);
        });
    }

    /// Keeps what sets a member apart.
    ///
    /// @param kept runs when it is in the casefile
    void setApart(AgentView.Member member, @Nullable String words, Runnable kept) {
        page.amend(now -> {
            for (AgentView.Member one : now.members()) {
                if (one.membership().id().equals(member.membership().id())) {
                    members.change(now.agent(), one.other(), one.membership().as(words));
                    kept.run();
                }
            }
        });
    }

    void removeMember(AgentView.Member member) {
        page.amend(now -> members.remove(now.agent(), member.other(), member.membership()));
    }

    List<Agent> find(String typed) throws ProblemException {
        return agents.suggest(typed, OFFERED);
    }

    private void with(PageModel.Making<Agent, ?> step) {
        page.amend(now -> {
            step.make(now.agent());
        });
    }
}
