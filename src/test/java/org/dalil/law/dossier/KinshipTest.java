package org.dalil.law.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.law.dossier.Kinship.Tie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Until when somebody may have been of a group, by whatever way: the same as going every way.
class KinshipTest {
    private static final int GROUPS = 5;
    private static final LocalDate FIRST = LocalDate.of(2006, 1, 1);

    /// A membership between two of a few, with the day on which it ended or −1.
    record Edge(int member, int group, int end) {}

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Kinship kinship(List<Edge> edges) {
        Map<UUID, Set<UUID>> above = new HashMap<>();
        Map<Tie, LocalDate> ends = new HashMap<>();
        for (Edge one : edges) {
            Tie tie = new Tie(id(one.member), id(one.group));
            above.computeIfAbsent(tie.member(), any -> new HashSet<>()).add(tie.group());
            if (one.end >= 0) {
                ends.put(tie, FIRST.plusDays(one.end));
            } else {
                ends.remove(tie);
            }
        }
        return new Kinship(Set.of(id(0)), above, ends);
    }

    /// Goes every way without going round.
    private static LocalDate walked(Kinship kin, UUID at, UUID to, Set<UUID> been, LocalDate till) {
        if (at.equals(to)) {
            return till;
        }
        LocalDate best = LocalDate.MIN;
        for (UUID next : kin.above().getOrDefault(at, Set.of())) {
            if (!been.contains(next)) {
                Set<UUID> further = new HashSet<>(been);
                further.add(next);
                LocalDate end = kin.ends().getOrDefault(new Tie(at, next), LocalDate.MAX);
                LocalDate reached = walked(kin, next, to, further, end.isBefore(till) ? end : till);
                best = reached.isAfter(best) ? reached : best;
            }
        }
        return best;
    }

    @Property(tries = 500)
    void theLongestWayCounts(@ForAll("webs") List<Edge> edges) {
        Kinship kin = kinship(edges);
        for (UUID group : kin.groups(id(0))) {
            assertEquals(
                    walked(kin, id(0), group, Set.of(id(0)), LocalDate.MAX),
                    kin.until(id(0), group));
        }
    }

    @Property(tries = 100)
    void withoutAnEndNothingEnds(@ForAll("webs") List<Edge> edges) {
        Kinship kin =
                kinship(edges.stream().map(one -> new Edge(one.member, one.group, -1)).toList());
        for (UUID group : kin.groups(id(0))) {
            assertEquals(LocalDate.MAX, kin.until(id(0), group));
        }
    }

    @Provide
    Arbitrary<List<Edge>> webs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, GROUPS),
                        Arbitraries.integers().between(1, GROUPS),
                        Arbitraries.integers().between(-1, 9))
                .as(Edge::new)
                .filter(one -> one.member != one.group)
                .list()
                .ofMaxSize(12);
    }
}
