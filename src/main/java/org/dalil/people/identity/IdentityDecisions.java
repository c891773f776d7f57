package org.dalil.people.identity;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Agent;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What was decided about who is who. A decision changes neither of the two records; it is taken
/// back by undo or by a newer decision about the same two.
public final class IdentityDecisions {
    private final Holdings holdings;

    public IdentityDecisions(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Decides about two agents; what was decided about them before stays in the history.
    ///
    /// @param match what suggested it; null where a person thought of it
    /// @throws IllegalArgumentException when both are the same record
    public IdentityDecision decide(
            Agent one,
            Agent other,
            Verdict verdict,
            @Nullable NameMatch match,
            @Nullable String reasons)
            throws ProblemException {
        IdentityDecision made =
                new IdentityDecision(
                        holdings.ids().next(),
                        one.id(),
                        other.id(),
                        verdict,
                        match == null ? null : (long) match.score(),
                        reasons);
        return holdings.create(
                new ActName(
                        "people.act.decide-" + verdict.code(),
                        Map.of("name", one.label(), "other", other.label())),
                IdentityDecision.SHAPE,
                made);
    }

    /// What stands about an agent: the newest decision for each other one, newest first.
    public List<IdentityDecision> of(UUID agent) throws ProblemException {
        Map<UUID, IdentityDecision> newest = new LinkedHashMap<>();
        holdings.records()
                .where(
                        IdentityDecision.SHAPE,
                        "a = ? OR b = ?",
                        "stamp DESC, id DESC", // as other laptops order it too
                        agent,
                        agent)
                .forEach(one -> newest.putIfAbsent(one.other(agent), one));
        return List.copyOf(newest.values());
    }

    /// Those with whom an agent is one, directly or through others; itself is not among them.
    public Collection<UUID> sameAs(UUID agent) throws ProblemException {
        Set<UUID> one = new LinkedHashSet<>();
        Deque<UUID> next = new ArrayDeque<>(List.of(agent));
        for (UUID at = next.poll(); at != null; at = next.poll()) {
            if (one.add(at)) {
                for (IdentityDecision decision : of(at)) {
                    if (decision.verdict() == Verdict.SAME) {
                        next.add(decision.other(at));
                    }
                }
            }
        }
        one.remove(agent);
        return one;
    }
}
