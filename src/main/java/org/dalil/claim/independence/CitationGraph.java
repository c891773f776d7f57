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

/// Who cites whom, with sources that rest on each other drawn together into rings, so that what
/// rests on what is found in one pass however they go round. A source in no ring is one of its own.
/// Made once and asked often; never changes.
public final class CitationGraph {
    /// No source cites another.
    public static final CitationGraph NONE = of(Map.of());

    private final Map<UUID, Integer> ringOf = new HashMap<>();
    private final List<int[]> beneath = new ArrayList<>();
    private final BitSet round = new BitSet();

    private CitationGraph() {}

    /// The graph of what each of these sources names.
    public static CitationGraph of(Map<UUID, Set<UUID>> cites) {
        CitationGraph graph = new CitationGraph();
        new Rings(graph, cites).find();
        return graph;
    }

    /// How many rings there are. What a ring cites has a lower number.
    int rings() {
        return beneath.size();
    }

    /// The ring of a source; -1 when it cites none and none cites it.
    int ring(UUID source) {
        return ringOf.getOrDefault(source, -1);
    }

    /// The rings that the sources of this one cite, without itself.
    int[] beneath(int ring) {
        return beneath.get(ring);
    }

    /// Whether its sources rest on each other.
    boolean isRound(int ring) {
        return round.get(ring);
    }

    /// Finds the rings in one walk, with a path of its own instead of the stack: ways may be long
    /// (Tarjan 1972, strongly connected components).
    private static final class Rings {
        private final CitationGraph graph;
        private final Map<UUID, Set<UUID>> cites;
        private final Map<UUID, Node> known = new HashMap<>();
        private final Deque<Node> path = new ArrayDeque<>();
        private final Deque<Node> open = new ArrayDeque<>();

        Rings(CitationGraph graph, Map<UUID, Set<UUID>> cites) {
            this.graph = graph;
            this.cites = cites;
        }

        void find() {
            for (UUID source : cites.keySet()) {
                if (!known.containsKey(source)) {
                    enter(source);
                }
                while (!path.isEmpty()) {
                    step(path.element());
                }
            }
        }

        private Node enter(UUID source) {
            UUID[] cited = cites.getOrDefault(source, Set.of()).toArray(new UUID[0]);
            Node node = new Node(source, known.size(), cited);
            known.put(source, node);
            path.push(node);
            open.push(node);
            return node;
        }

        private void step(Node node) {
            if (node.next == node.cited.length) {
                path.pop();
                if (!path.isEmpty()) {
                    path.element().lowest = Math.min(path.element().lowest, node.lowest);
                }
                if (node.lowest == node.number) {
                    close(node);
                }
                return;
            }
            Node to = known.get(node.cited[node.next]);
            if (to == null) {
                node.to[node.next] = enter(node.cited[node.next]);
            } else {
                node.to[node.next] = to;
                if (to.ring < 0) {
                    node.lowest = Math.min(node.lowest, to.number);
                }
            }
            node.next++;
        }

        /// Everything entered since this node and still open goes round with it.
        private void close(Node first) {
            int ring = graph.beneath.size();
            List<Node> members = new ArrayList<>();
            Node member;
            do {
                member = open.pop();
                member.ring = ring;
                graph.ringOf.put(member.source, ring);
                members.add(member);
            } while (member != first);
            BitSet rings = new BitSet();
            for (Node one : members) {
                for (Node to : one.to) {
                    rings.set(to.ring);
                }
            }
            graph.round.set(ring, rings.get(ring));
            rings.clear(ring);
            graph.beneath.add(rings.stream().toArray());
        }
    }

    /// A source while rings are sought.
    private static final class Node {
        private final UUID source;
        private final int number;
        private final UUID[] cited;
        private final Node[] to;
        private int lowest;
        private int next;
        private int ring = -1;

        Node(UUID source, int number, UUID[] cited) {
            this.source = source;
            this.number = number;
            this.lowest = number;
            this.cited = cited;
            this.to = new Node[cited.length];
        }
    }
}
