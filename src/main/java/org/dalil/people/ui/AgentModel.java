package org.dalil.people.ui;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.PageModel;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.NameForm;
import org.dalil.people.ui.law.Law;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// State and actions of the page about a person, group or body. Knows no scene-graph type.
final class AgentModel {
    private static final int OFFERED = 7;
    private final AgentParts parts;
    private final Agents agents;
    private final Desk desk;
    private final PageModel<AgentView> page;

    AgentModel(AgentParts parts, Law law, Desk desk) {
        this.parts = parts;
        this.agents = parts.agents();
        this.desk = desk;
        this.page = new PageModel<>(desk, "agent", new AgentReader(parts, law, desk.texts())::read);
    }

    PageModel<AgentView> page() {
        return page;
    }

    void change(UnaryOperator<Agent> how) {
        change(how, () -> {});
    }

    void change(UnaryOperator<Agent> how, Runnable kept) {
        page.amend(now -> agents.change(how.apply(now.agent())), kept);
    }

    /// Calls the agent otherwise: under its code name where that is what is seen.
    void call(String words, Runnable kept) {
        boolean covered = agents.naming().covered();
        change(
                agent ->
                        words.isBlank()
                                ? agent
                                : covered && agent.codeName() != null
                                        ? agent.codeNamed(words.strip())
                                        : agent.called(words),
                kept);
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

    /// Gives somebody a code name who has none.
    void giveCodeName() {
        page.amend(now -> {
            if (now.agent().codeName() == null) {
                agents.change(now.agent().codeNamed(codeName()));
            }
        });
    }

    /// A fresh code name in words.
    String codeName() throws ProblemException {
        return desk.texts().of("people.code-name", Map.of("code", parts.codeNames().fresh()));
    }

    void addName(String name) {
        if (!name.isBlank()) {
            page.amend(now -> {
                agents.addName(now.agent(), name, "transliteration", null);
            });
        }
    }

    /// Names somebody whom nobody had named; what they were called stays as another name.
    void identify(String name) {
        if (!name.isBlank()) {
            page.amend(now -> {
                agents.identify(now.agent(), name, Term.ofCode("alias"));
            });
        }
    }

    /// Keeps a name as changed.
    ///
    /// @param kept runs when it is in the casefile
    void changeName(UUID name, UnaryOperator<NameForm> how, Runnable kept) {
        page.amend(
                now -> {
                    for (AgentView.Named one : now.names()) {
                        if (one.form().id().equals(name)) {
                            agents.changeName(now.agent(), how.apply(one.form()));
                        }
                    }
                },
                kept);
    }

    void removeName(UUID name) {
        page.amend(now -> {
            for (AgentView.Named one : now.names()) {
                if (one.form().id().equals(name)) {
                    agents.removeName(now.agent(), one.form());
                }
            }
        });
    }

    List<Agent> find(String typed) throws ProblemException {
        return agents.suggest(typed, OFFERED);
    }

    /// What somebody who was found is called now.
    String called(Agent agent) {
        return agents.naming().of(agent);
    }

    /// The claims that something can rest on.
    List<NamedRecord> findClaims(String typed) throws ProblemException {
        return parts.rests().findClaims(typed, desk.texts());
    }

    /// The passages that a name can have been read in.
    List<NamedRecord> findPassages(String typed) throws ProblemException {
        UUID shown = page.shown();
        return shown == null ? List.of() : parts.rests().findPassages(shown, typed, desk.texts());
    }

    /// Gives a member of the group shown the name that a claim says.
    void name(UUID membership, String name, UUID claim) {
        page.amend(now -> {
            for (AgentView.Member one : now.members()) {
                Agent member = one.other();
                if (member != null && one.membership().id().equals(membership)) {
                    parts.rests().name(member, one.membership(), name, claim);
                }
            }
        });
    }

    /// The lists of terms.
    Vocabularies terms() {
        return parts.terms();
    }

    void go(UUID agent) {
        desk.navigator().go(new Intent.ToRecord(new RecordRef(RecordKind.AGENT, agent)));
    }
}
