package org.dalil.claim.independence;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Attribution;
import org.dalil.database.Row;
import org.dalil.database.Tx;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// SQL over how claims reached us and how their sources hang together.
final class IndependenceStore {
    // What states the same by somebody’s decision.
    static final String LINKED =
            """
            SELECT from_claim AS a, to_claim AS b FROM claim_link
            WHERE NOT gone AND kind IN ('corroborates', 'corroborates_same_origin', 'repeats')
                AND from_claim = ANY(?)
            UNION ALL SELECT from_claim, to_claim FROM claim_link
            WHERE NOT gone AND kind IN ('corroborates', 'corroborates_same_origin', 'repeats')
                AND to_claim = ANY(?)
            """;

    /// Who published or made a source.
    static final String MAKERS =
            """
            SELECT id AS a, coalesce(publisher, creator) AS b FROM source
            WHERE id = ANY(?) AND NOT gone AND coalesce(publisher, creator) IS NOT NULL
            """;

    /// Who cites whom, of all sources: rings and long ways lead anywhere. An index has all of it.
    static final String CITED =
            """
            SELECT source AS a, cited AS b FROM source_citation WHERE gone = FALSE
            UNION ALL SELECT source, cited FROM footnote WHERE NOT gone AND cited IS NOT NULL
            """;

    private final Holdings holdings;

    IndependenceStore(Holdings holdings) {
        this.holdings = holdings;
    }

    /// This claim and all that are linked to it as stating the same, through others too; at most
    /// `most`. Claims that were corrected are left out: their corrections speak for them.
    List<UUID> together(Tx tx, UUID claim, int most) throws SQLException {
        Set<UUID> found = new LinkedHashSet<>(List.of(claim));
        List<UUID> edge = List.of(claim);
        while (!edge.isEmpty() && found.size() < most) {
            List<UUID> next = new ArrayList<>();
            for (Pair pair : pairs(tx, LINKED, edge)) {
                for (UUID one : List.of(pair.a(), pair.b())) {
                    if (found.size() < most && found.add(one)) {
                        next.add(one);
                    }
                }
            }
            edge = next;
        }
        Object ids = found.toArray(new UUID[0]);
        tx
                .query(
                        "SELECT supersedes AS id FROM claim WHERE supersedes = ANY(?) AND NOT gone"
                                + " UNION SELECT id FROM claim WHERE id = ANY(?) AND gone",
                        row -> row.id("id"),
                        ids,
                        ids)
                .stream()
                .filter(gone -> !gone.equals(claim))
                .forEach(found::remove);
        return List.copyOf(found);
    }

    /// How these claims reached us, in their order.
    List<Strand> strands(Tx tx, List<UUID> claims) throws SQLException {
        Object ids = claims.toArray(new UUID[0]);
        Map<UUID, List<Attribution>> chains = new HashMap<>();
        for (Attribution one :
                holdings.records()
                        .where(tx, Attribution.SHAPE, "claim = ANY(?)", "position, id", ids)) {
            chains.computeIfAbsent(one.claim(), claim -> new ArrayList<>()).add(one);
        }
        Map<UUID, Set<UUID>> sources = new HashMap<>();
        for (Pair pair :
                tx.query(
                        """
                        SELECT s.claim AS a, p.source AS b FROM support s
                            JOIN passage p ON p.id = s.passage
                        WHERE s.claim = ANY(?) AND NOT s.gone AND NOT p.gone
                            AND s.stance = 'supports'
                        """,
                        IndependenceStore::pair,
                        ids)) {
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
        Set<UUID> sources = new HashSet<>();
        strands.forEach(strand -> sources.addAll(strand.sources()));
        Map<UUID, UUID> makers = new HashMap<>();
        for (Pair pair :
                tx.query(MAKERS, IndependenceStore::pair, (Object) sources.toArray(new UUID[0]))) {
            makers.put(pair.a(), pair.b());
        }
        Map<UUID, Set<UUID>> cites = new HashMap<>();
        if (sources.size() > 1) {
            for (Pair pair : tx.query(CITED, IndependenceStore::pair)) {
                cites.computeIfAbsent(pair.a(), source -> new HashSet<>()).add(pair.b());
            }
        }
        List<UUID> claims = strands.stream().map(Strand::claim).toList();
        return new Ties(same(tx), bodies(tx), makers, cites, noted(tx, claims));
    }

    /// For everybody of whom there are several records, the one that stands for all. Of decisions
    /// about the same two records, the newest counts.
    private static Map<UUID, UUID> same(Tx tx) throws SQLException {
        Map<Set<UUID>, Boolean> decided = new LinkedHashMap<>();
        tx.query(
                "SELECT a, b, verdict FROM identity_decision WHERE NOT gone ORDER BY stamp, id",
                row ->
                        decided.put(
                                Set.of(row.id("a"), row.id("b")),
                                row.word("verdict").equals("same")));
        Map<UUID, UUID> heads = new HashMap<>();
        decided.forEach((two, are) -> {
            if (are) {
                List<UUID> both = two.stream().sorted().toList();
                UUID first = head(heads, both.getFirst());
                UUID second = head(heads, both.getLast());
                if (!first.equals(second)) {
                    heads.put(second, first);
                }
            }
        });
        Map<UUID, UUID> same = new HashMap<>();
        heads.keySet().forEach(one -> same.put(one, head(heads, one)));
        return same;
    }

    private static UUID head(Map<UUID, UUID> heads, UUID one) {
        UUID head = one;
        for (UUID next = heads.get(head); next != null; next = heads.get(head)) {
            head = next;
        }
        return head;
    }

    /// The bodies in which people hold positions.
    private static Map<UUID, Set<UUID>> bodies(Tx tx) throws SQLException {
        Map<UUID, Set<UUID>> bodies = new HashMap<>();
        for (Pair pair :
                tx.query(
                        "SELECT person AS a, organisation AS b FROM post"
                                + " WHERE NOT gone AND organisation IS NOT NULL",
                        IndependenceStore::pair)) {
            bodies.computeIfAbsent(pair.a(), person -> new HashSet<>()).add(pair.b());
        }
        return bodies;
    }

    private static Map<UUID, Set<UUID>> noted(Tx tx, List<UUID> claims) throws SQLException {
        Map<UUID, Set<UUID>> noted = new HashMap<>();
        for (Pair pair :
                pairs(
                        tx,
                        """
                        SELECT from_claim AS a, to_claim AS b, kind FROM claim_link
                        WHERE NOT gone AND kind IN ('corroborates_same_origin', 'repeats', 'cites')
                            AND from_claim = ANY(?) AND to_claim = ANY(?)
                        """,
                        claims)) {
            noted.computeIfAbsent(pair.a(), claim -> new HashSet<>()).add(pair.b());
        }
        return noted;
    }

    /// Two ids that a query answers together.
    private record Pair(UUID a, UUID b) {}

    private static List<Pair> pairs(Tx tx, String sql, List<UUID> claims) throws SQLException {
        Object ids = claims.toArray(new UUID[0]);
        return tx.query(sql, IndependenceStore::pair, ids, ids);
    }

    private static Pair pair(Row row) throws SQLException {
        return new Pair(row.id("a"), row.id("b"));
    }
}
