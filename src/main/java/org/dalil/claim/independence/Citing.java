package org.dalil.claim.independence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which of some sources rest on which, directly or through any others. Finds it for all of them in
/// a few passes over what they cite; rings do no harm.
final class Citing {
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<UUID, BitSet> rests = new HashMap<>();

    /// @param sources those that are asked about
    /// @param cites the sources that a source names
    Citing(Set<UUID> sources, Map<UUID, Set<UUID>> cites) {
        for (UUID source : sources) {
            places.put(source, places.size());
        }
        List<Node> nodes = deepestFirst(sources, cites);
        boolean more = true;
        while (more) { // once, and again for rings
            more = false;
            for (Node node : nodes) {
                more |= node.gather();
            }
        }
        for (Node node : nodes) {
            if (node.place >= 0) {
                rests.put(node.source, node.reached);
            }
        }
    }

    /// Whether the first of two of the sources rests on the second. None rests on itself.
    boolean restsOn(UUID source, UUID other) {
        BitSet reached = rests.get(source);
        Integer place = places.get(other);
        return reached != null && place != null && !source.equals(other) && reached.get(place);
    }

    /// Everything within reach, each after what it cites where no ring forbids it.
    private List<Node> deepestFirst(Set<UUID> sources, Map<UUID, Set<UUID>> cites) {
        Map<UUID, Node> known = new HashMap<>();
        List<Node> order = new ArrayList<>();
        Deque<Node> path = new ArrayDeque<>();
        for (UUID source : sources) {
            if (!known.containsKey(source)) {
                path.push(node(source, cites, known));
            }
            while (!path.isEmpty()) {
                Node node = path.peek();
                if (node.next < node.cited.length) {
                    UUID cited = node.cited[node.next];
                    Node to = known.get(cited);
                    if (to == null) {
                        to = node(cited, cites, known);
                        path.push(to);
                    }
                    node.to[node.next++] = to;
                } else {
                    order.add(path.pop());
                }
            }
        }
        return order;
    }

    private Node node(UUID source, Map<UUID, Set<UUID>> cites, Map<UUID, Node> known) {
        Node node =
                new Node(
                        source,
                        places.getOrDefault(source, -1),
                        cites.getOrDefault(source, Set.of()).toArray(new UUID[0]));
        known.put(source, node);
        return node;
    }

    /// A source with what it names and which of those that are asked about it is known to reach.
    private static final class Node {
        private final UUID source;
        private final int place;
        private final UUID[] cited;
        private final Node[] to;
        private final BitSet reached = new BitSet();
        private int next;

        Node(UUID source, int place, UUID[] cited) {
            this.source = source;
            this.place = place;
            this.cited = cited;
            this.to = new Node[cited.length];
        }

        /// Takes over what those it names reach; whether that was anything new.
        boolean gather() {
            int before = reached.cardinality();
            for (Node one : to) {
                reached.or(one.reached);
                if (one.place >= 0) {
                    reached.set(one.place);
                }
            }
            return reached.cardinality() > before;
        }
    }
}
