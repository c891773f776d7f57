package org.dalil.source.citing;

import org.dalil.database.Database;
import org.dalil.database.Tx;
import org.dalil.kernel.ProblemException;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// SQL over which source rests on which. Ends on any net, also one that strangers made.
final class CitationStore {
    private static final String EDGES =
            """
            SELECT c.source AS a, c.cited AS b FROM source_citation c
                JOIN source t ON t.id = c.source JOIN source o ON o.id = c.cited
                WHERE NOT c.gone AND NOT t.gone AND NOT o.gone
            UNION SELECT f.source AS a, f.cited AS b FROM footnote f
                JOIN source t ON t.id = f.source JOIN source o ON o.id = f.cited
                WHERE NOT f.gone AND NOT t.gone AND NOT o.gone
            """;

    private final Database database;

    CitationStore(Database database) {
        this.database = database;
    }

    /// The sources that this one rests on and that rest on it.
    Set<UUID> ring(UUID source) throws ProblemException {
        return database.read(tx -> {
            if (!isBothWays(tx, source)) {
                return Set.of(); // as nearly all are, and quickly seen
            }
            Map<UUID, Set<UUID>> down = new HashMap<>();
            Map<UUID, Set<UUID>> up = new HashMap<>();
            tx.query(
                    EDGES,
                    row -> {
                        UUID from = row.id("a");
                        UUID to = row.id("b");
                        up.computeIfAbsent(to, id -> new HashSet<>()).add(from);
                        return down.computeIfAbsent(from, id -> new HashSet<>()).add(to);
                    });
            Set<UUID> ring = reached(source, down);
            ring.retainAll(reached(source, up));
            ring.remove(source);
            return ring;
        });
    }

    private static boolean isBothWays(Tx tx, UUID source) throws SQLException {
        return tx.count("SELECT count(*) AS n FROM (" + EDGES + ") WHERE a = ?", source) > 0
                && tx.count("SELECT count(*) AS n FROM (" + EDGES + ") WHERE b = ?", source) > 0;
    }

    private static Set<UUID> reached(UUID from, Map<UUID, Set<UUID>> edges) {
        Set<UUID> seen = new HashSet<>();
        Deque<UUID> next = new ArrayDeque<>(edges.getOrDefault(from, Set.of()));
        for (UUID one = next.poll(); one != null; one = next.poll()) {
            if (seen.add(one)) {
                next.addAll(edges.getOrDefault(one, Set.of()));
            }
        }
        return seen;
    }
}
