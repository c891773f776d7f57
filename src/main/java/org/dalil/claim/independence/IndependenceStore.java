package org.dalil.claim.independence;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Attribution;
import org.dalil.database.Tx;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// SQL over how claims reached us and how their sources hang together.
final class IndependenceStore {
    // What states the same by somebody’s decision.
    private static final String THE_SAME =
            "('corroborates', 'corroborates_same_origin', 'repeats')";

    static final String LINKED =
            """
            SELECT l.from_claim AS a, l.to_claim AS b
            FROM UNNEST(?) AS w(id) JOIN claim_link l ON l.from_claim = w.id
            WHERE NOT l.gone AND l.kind IN %1$s
            UNION ALL SELECT l.from_claim, l.to_claim
            FROM UNNEST(?) AS w(id) JOIN claim_link l ON l.to_claim = w.id
            WHERE NOT l.gone AND l.kind IN %1$s
            """
                    .formatted(THE_SAME);

    /// The sources whose words stand for claims.
    static final String SOURCES =
            """
            SELECT s.claim AS a, p.source AS b
            FROM UNNEST(?) AS w(id)
                JOIN support s ON s.claim = w.id
                JOIN passage p ON p.id = s.passage
            WHERE s.gone = FALSE AND s.stance = 'supports' AND p.gone = FALSE
            """;

    static final String NOTED =
            """
            SELECT l.from_claim AS a, l.to_claim AS b
            FROM UNNEST(?) AS w(id) JOIN claim_link l ON l.from_claim = w.id
            WHERE NOT l.gone AND l.kind IN ('corroborates_same_origin', 'repeats', 'cites')
            """;

    // By `gone` the database may go through every claim of the casefile first.
    static final String CORRECTED =
            """
            SELECT k.supersedes AS id, k.gone AS stands
            FROM UNNEST(?) AS w(id) JOIN claim k ON k.supersedes = w.id
            UNION ALL SELECT k.id, NOT k.gone
            FROM UNNEST(?) AS w(id) JOIN claim k ON k.id = w.id
            """;

    static final String CHAIN = "position, id";

    private final Holdings holdings;
    private final KeptTies common;

    IndependenceStore(Holdings holdings) {
        this.holdings = holdings;
        this.common = new KeptTies(holdings);
    }

    /// This claim and all that are linked to it as stating the same, through others too; at most
    /// `most`. Claims that were corrected are left out: their corrections speak for them.
    List<UUID> together(Tx tx, UUID claim, int most) throws SQLException {
        Set<UUID> found = new LinkedHashSet<>(List.of(claim));
        List<UUID> edge = List.of(claim);
        while (!edge.isEmpty() && found.size() < most) {
            List<UUID> next = new ArrayList<>();
            for (Pair pair : linked(tx, edge)) {
                for (UUID one : List.of(pair.a(), pair.b())) {
                    if (found.size() < most && found.add(one)) {
                        next.add(one);
                    }
                }
            }
            edge = next;
        }
        Object ids = found.toArray(new UUID[0]);
        tx.query(CORRECTED, row -> row.flag("stands") ? claim : row.id("id"), ids, ids).stream()
                .filter(gone -> !gone.equals(claim))
                .forEach(found::remove);
        return List.copyOf(found);
    }

    private static List<Pair> linked(Tx tx, List<UUID> claims) throws SQLException {
        Object ids = claims.toArray(new UUID[0]);
        return tx.query(LINKED, row -> new Pair(row.id("a"), row.id("b")), ids, ids);
    }

    /// How these claims reached us, in their order.
    List<Strand> strands(Tx tx, List<UUID> claims) throws SQLException {
        Set<UUID> each = new LinkedHashSet<>(claims);
        Map<UUID, List<Attribution>> chains = new HashMap<>();
        for (Attribution one :
                holdings.records().naming(tx, Attribution.SHAPE, "claim", each, CHAIN)) {
            chains.computeIfAbsent(one.claim(), claim -> new ArrayList<>()).add(one);
        }
        Map<UUID, Set<UUID>> sources = new HashMap<>();
        for (Pair pair : pairs(tx, SOURCES, each)) {
            sources.computeIfAbsent(pair.a(), claim -> new HashSet<>()).add(pair.b());
        }
        List<Strand> strands = new ArrayList<>();
        for (UUID claim : claims) {
            strands.add(
                    new Strand(
                            claim,
                            chains.getOrDefault(claim, List.of()),
                            sources.getOrDefault(claim, Set.of())));
        }
        return strands;
    }

    /// What is known of how the speakers and sources of the casefile hang together.
    Ties ties(Tx tx, List<Strand> strands) throws SQLException {
        Set<UUID> claims = new LinkedHashSet<>();
        strands.forEach(strand -> claims.add(strand.claim()));
        return common.in(tx).noting(noted(tx, claims));
    }

    private static Map<UUID, Set<UUID>> noted(Tx tx, Set<UUID> claims) throws SQLException {
        Map<UUID, Set<UUID>> noted = new HashMap<>();
        for (Pair pair : pairs(tx, NOTED, claims)) {
            if (claims.contains(pair.b())) {
                noted.computeIfAbsent(pair.a(), claim -> new HashSet<>()).add(pair.b());
            }
        }
        return noted;
    }

    /// Two ids that a query answers together.
    private record Pair(UUID a, UUID b) {}

    private static List<Pair> pairs(Tx tx, String sql, Collection<UUID> claims)
            throws SQLException {
        return tx.query(
                sql,
                row -> new Pair(row.id("a"), row.id("b")),
                (Object) claims.toArray(new UUID[0]));
    }
}
