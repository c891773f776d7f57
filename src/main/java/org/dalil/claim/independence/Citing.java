package org.dalil.claim.independence;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which of some sources rest on which, directly or through any others. Finds it for all of them in
/// one pass over the rings of the citation graph.
final class Citing {
    private final Map<UUID, Integer> places = new HashMap<>();
    private final CitationGraph graph;
    private final BitSet[] reached;

    /// @param sources those that are asked about
    Citing(Set<UUID> sources, CitationGraph graph) {
        this.graph = graph;
        int rings = sources.isEmpty() ? 0 : graph.rings();
        reached = new BitSet[rings];
        BitSet[] members = new BitSet[rings];
        for (int i = 0; i < rings; i++) {
            members[i] = new BitSet();
        }
        for (UUID source : sources) {
            int place = places.size();
            places.put(source, place);
            if (graph.ring(source) >= 0) {
                members[graph.ring(source)].set(place);
            }
        }
        for (int ring = 0; ring < rings; ring++) {
            reached[ring] = new BitSet();
            for (int lower : graph.beneath(ring)) {
                reached[ring].or(reached[lower]);
                reached[ring].or(members[lower]);
            }
            if (graph.isRound(ring)) {
                reached[ring].or(members[ring]);
            }
        }
    }

    /// Whether the first of two of the sources rests on the second. None rests on itself.
    boolean restsOn(UUID source, UUID other) {
        return beneath(Set.of(source)).intersects(places(Set.of(other)));
    }

    /// The places of these sources among those asked about.
    BitSet places(Set<UUID> these) {
        BitSet all = new BitSet();
        for (UUID source : these) {
            Integer place = places.get(source);
            if (place != null) {
                all.set(place);
            }
        }
        return all;
    }

    /// The places of all that any of these sources rests on. None rests on itself, though it may go
    /// round.
    BitSet beneath(Set<UUID> these) {
        BitSet all = new BitSet();
        for (UUID source : these) {
            Integer place = places.get(source);
            int ring = graph.ring(source);
            if (place != null && ring >= 0) {
                boolean before = all.get(place);
                all.or(reached[ring]);
                all.set(place, before);
            }
        }
        return all;
    }
}
