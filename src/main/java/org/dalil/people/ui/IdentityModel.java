package org.dalil.people.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dalil.desk.Desk;
import org.dalil.desk.control.PageModel;
import org.dalil.people.Agent;
import org.dalil.people.identity.Candidate;
import org.dalil.people.identity.NameMatch;
import org.dalil.people.identity.RealIdentity;
import org.dalil.people.identity.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Who is who: what is proposed and decided about the agent whose page is shown, and who it really
/// is while that is open. Knows no scene-graph type.
final class IdentityModel {
    private final AgentParts parts;
    private final AgentModel agents;
    private final Desk desk;
    private final PageModel<AgentView> page;
    private final ReadOnlyObjectWrapper<Proposals> proposals =
            new ReadOnlyObjectWrapper<>(Proposals.NONE);
    private final ReadOnlyObjectWrapper<@Nullable RealIdentity> real =
            new ReadOnlyObjectWrapper<>();

    /// Who may be the same.
    ///
    /// @param of as whom; null for nobody
    /// @param looked whether anybody looked
    record Proposals(@Nullable UUID of, boolean looked, List<Candidate> candidates) {
        static final Proposals NONE = new Proposals(null, false, List.of());
    }

    IdentityModel(AgentParts parts, AgentModel agents, Desk desk) {
        this.parts = parts;
        this.agents = agents;
        this.desk = desk;
        this.page = agents.page();
    }

    /// Who may be the same as the agent shown.
    ReadOnlyObjectProperty<Proposals> proposals() {
        return proposals.getReadOnlyProperty();
    }

    /// Who the agent shown really is; null while that is not open.
    ReadOnlyObjectProperty<@Nullable RealIdentity> real() {
        return real.getReadOnlyProperty();
    }

    /// Looks for those who may be the same, unless there are so many agents that nobody should wait
    /// for it unasked.
    void lookIfQuick(Agent agent) {
        look(
                agent,
                () ->
                        parts.candidates().isQuick()
                                ? new Proposals(agent.id(), true, parts.candidates().of(agent))
                                : new Proposals(agent.id(), false, List.of()));
    }

    /// Looks for those who may be the same, however many agents there are.
    void look() {
        AgentView view = page.view().get();
        if (view != null) {
            Agent agent = view.agent();
            look(agent, () -> new Proposals(agent.id(), true, parts.candidates().of(agent)));
        }
    }

    private void look(Agent agent, Callable<Proposals> work) {
        desk.jobs()
                .latest(
                        this,
                        "identity.look",
                        work,
                        found -> {
                            if (agent.id().equals(page.shown())) {
                                proposals.set(found);
                            }
                        },
                        desk.problems());
    }

    /// Decides about the agent shown and another.
    void decide(Agent other, Verdict verdict, @Nullable NameMatch match) {
        page.amend(now -> {
            parts.decisions().decide(now.agent(), other, verdict, match, null);
        });
    }

    /// Opens who the agent shown really is; that it was opened is noted first.
    void open() {
        UUID of = page.shown();
        page.amend(
                now -> parts.identities().open(now.agent()).orElse(RealIdentity.NONE),
                found -> {
                    if (of != null && of.equals(page.shown())) {
                        real.set(found);
                    }
                });
    }

    /// Begins a real identity that is not there yet.
    void begin() {
        real.set(RealIdentity.NONE);
    }

    /// Seals these words and closes them.
    void seal(RealIdentity words) {
        real.set(null);
        if (!words.isEmpty()) {
            page.amend(now -> {
                parts.identities().protect(now.agent(), words, agents.codeName());
            });
        }
    }

    /// Forgets the real identity that is open.
    void shut() {
        real.set(null);
    }

    /// Takes the sealed identity away.
    void remove() {
        real.set(null);
        page.amend(now -> parts.identities().remove(now.agent()));
    }
}
