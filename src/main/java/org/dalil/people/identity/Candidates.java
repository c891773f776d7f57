package org.dalil.people.identity;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.NameForm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Finds agents who may be one and the same, by the names they go under in whatever script. Whoever
/// was decided about is not proposed again.
public final class Candidates {
    /// Among so many agents looking is quick enough to be done unasked.
    public static final long FEW = 3_000;

    private static final int OFFERED = 5;
    private final Holdings holdings;
    private final IdentityDecisions decisions;

    public Candidates(Holdings holdings) {
        this.holdings = holdings;
        this.decisions = new IdentityDecisions(holdings);
    }

    /// Whether there are few agents.
    public boolean isQuick() throws ProblemException {
        return holdings.database().read(tx -> tx.count("SELECT count(*) AS n FROM agent")) <= FEW;
    }

    /// Who may be the same as this agent; the most alike first, at most a handful. Nobody for those
    /// whom nobody has named.
    public List<Candidate> of(Agent agent) throws ProblemException {
        if (!agent.identityKnown()) {
            return List.of();
        }
        Map<UUID, List<String>> further = further();
        List<String[]> own = NameMatch.keys(names(agent, further));
        Set<UUID> decided = decided(agent.id());
        List<Candidate> found = new ArrayList<>();
        for (Agent other :
                holdings.records().where(Agent.SHAPE, "identity_known", "sort_key, id")) {
            if (!decided.contains(other.id()) && mayBe(agent, other)) {
                NameMatch match = NameMatch.best(own, NameMatch.keys(names(other, further)));
                if (match.isProposed()) {
                    found.add(new Candidate(other, match));
                }
            }
        }
        found.sort(Comparator.comparingInt((Candidate one) -> one.match().score()).reversed());
        return found.stream().limit(OFFERED).toList();
    }

    private Set<UUID> decided(UUID agent) throws ProblemException {
        Set<UUID> decided = new HashSet<>(Set.of(agent));
        decisions.of(agent).forEach(one -> decided.add(one.other(agent)));
        return decided;
    }

    private Map<UUID, List<String>> further() throws ProblemException {
        Map<UUID, List<String>> names = new HashMap<>();
        for (NameForm form : holdings.records().where(NameForm.SHAPE, "TRUE", "id")) {
            names.computeIfAbsent(form.agent(), id -> new ArrayList<>()).add(form.name());
        }
        return names;
    }

    private static List<String> names(Agent agent, Map<UUID, List<String>> further) {
        List<String> names = new ArrayList<>(List.of(agent.label()));
        names.addAll(further.getOrDefault(agent.id(), List.of()));
        return names;
    }

    private static boolean mayBe(Agent one, Agent other) {
        return one.kind().equals(other.kind())
                || one.agentKind() == AgentKind.UNKNOWN
                || other.agentKind() == AgentKind.UNKNOWN;
    }
}
