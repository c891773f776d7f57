package org.dalil.claim.independence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Who rests on whom over any ways and rings is what following each source alone finds.
class CitingTest {
    private static UUID source(int n) {
        return new UUID(2, n);
    }

    private static void cite(Map<UUID, Set<UUID>> cites, int from, int to) {
        cites.computeIfAbsent(source(from), source -> new HashSet<>()).add(source(to));
    }

    /// Everything that one source leads to, found the plain way.
    private static Set<UUID> followed(Map<UUID, Set<UUID>> cites, UUID source) {
        Set<UUID> seen = new HashSet<>();
        Deque<UUID> next = new ArrayDeque<>(cites.getOrDefault(source, Set.of()));
        for (UUID one = next.poll(); one != null; one = next.poll()) {
            if (seen.add(one)) {
                next.addAll(cites.getOrDefault(one, Set.of()));
            }
        }
        seen.remove(source);
        return seen;
    }

    @Property(tries = 300)
    void itFindsWhatFollowingEachAloneFinds(@ForAll long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(30);
        Map<UUID, Set<UUID>> cites = new HashMap<>();
        for (int i = random.nextInt(60); i > 0; i--) {
            cite(cites, random.nextInt(size), random.nextInt(size));
        }
        Set<UUID> asked = new HashSet<>();
        for (int i = 0; i < size; i++) {
            if (random.nextBoolean()) {
                asked.add(source(i));
            }
        }
        Citing citing = new Citing(asked, CitationGraph.of(cites));
        for (UUID one : asked) {
            Set<UUID> reached = followed(cites, one);
            for (UUID other : asked) {
                assertEquals(reached.contains(other), citing.restsOn(one, other), "seed " + seed);
            }
        }
    }

    @Test
    void noneRestsOnItselfAndStrangersOnNothing() {
        Map<UUID, Set<UUID>> cites = new HashMap<>();
        cite(cites, 1, 1);
        cite(cites, 1, 2);
        Citing citing = new Citing(Set.of(source(1), source(3)), CitationGraph.of(cites));
        assertFalse(citing.restsOn(source(1), source(1)));
        assertFalse(citing.restsOn(source(1), source(2)), "it was not asked about");
        assertFalse(citing.restsOn(source(9), source(1)));
        assertFalse(citing.restsOn(source(3), source(1)));
    }

    /// Neither a way nor a ring of any length is too deep.
    @Test
    void waysAndRingsOfAnyLength() {
        int length = 50_000;
        Map<UUID, Set<UUID>> cites = new HashMap<>();
        for (int i = 0; i + 1 < length; i++) {
            cite(cites, i, i + 1);
        }
        Set<UUID> asked = Set.of(source(0), source(length / 2), source(length - 1));
        Citing way = new Citing(asked, CitationGraph.of(cites));
        assertTrue(way.restsOn(source(0), source(length - 1)));
        assertFalse(way.restsOn(source(length - 1), source(0)));

        cite(cites, length - 1, 0);
        Citing ring = new Citing(asked, CitationGraph.of(cites));
        for (UUID one : asked) {
            for (UUID other : asked) {
                assertEquals(!one.equals(other), ring.restsOn(one, other));
            }
        }
    }
}
