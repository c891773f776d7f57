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
import org.dalil.people.Membership;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// State and actions of the page about a person, group or body. Knows no scene-graph type.
final class AgentModel {
    private final Agents agents;
    private final Desk desk;
    private final PageModel<AgentView> page;

    AgentModel(Agents agents, Desk desk) {
        this.agents = agents;
        this.desk = desk;
        this.page = new PageModel<>(desk, "agent", this::read);
    }

    PageModel<AgentView> page() {
        return page;
    }

    private @Nullable AgentView read(UUID id) throws ProblemException {
        Agent agent = agents.find(id).orElse(null);
        if (agent == null) {
            return null;
        }
        List<Agent> members = new ArrayList<>();
        for (Membership one : agents.members(id)) {
            agents.find(one.member()).ifPresent(members::add);
        }
        List<Agent> groups = new ArrayList<>();
        for (Membership one : agents.groups(id)) {
            agents.find(one.group()).ifPresent(groups::add);
        }
        return new AgentView(agent, agents.names(id), members, groups);
    }

    void change(UnaryOperator<Agent> how) {
        page.amend(now -> agents.change(how.apply(now.agent())));
    }

    void add() {
        page.change(
                () -> agents.add(AgentKind.PERSON, desk.texts().of("people.new")),
                made ->
                        desk.navigator()
                                .go(
                                        new Intent.ToRecord(
                                                new RecordRef(RecordKind.AGENT, made.id()))));
    }

    void remove() {
        AgentView now = page.view().get();
        if (now != null) {
            page.change(() -> agents.remove(now.agent()));
        }
    }

    void addName(String name) {
        AgentView now = page.view().get();
        if (now != null && !name.isBlank()) {
            page.change(() -> agents.addName(now.agent(), name, "transliteration", null));
        }
    }

    /// Gives the group this many members whom nobody has named.
    void addUnnamed(int count) {
        AgentView now = page.view().get();
        if (now != null) {
            page.change(() -> addUnnamed(now.agent(), count));
        }
    }

    /// Numbers follow those ever given in the group, also to members since taken away: one number
    /// never stands for two people.
    private void addUnnamed(Agent group, int count) throws ProblemException {
        int first = agents.members(group.id()).size() + 1;
        List<String> labels =
                IntStream.range(first, first + count)
                        .mapToObj(number ->
                                desk.texts()
                                        .of(
                                                "people.member",
                                                Map.of("number", number, "group", group.label())))
                        .toList();
        agents.addUnnamedMembers(group, labels, null);
    }
}
