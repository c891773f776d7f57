package org.dalil.claim.independence;

import org.dalil.casefile.Holdings;
import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.history.History;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// How the speakers and sources of a casefile hang together, whatever the claim: who is the same,
/// who speaks for whom, who made and who cites what. Kept from one question to the next until an
/// act touches records that it is read from. Changes nothing.
final class KeptTies {
    /// Who published or made a source.
    static final String MAKERS =
            """
            SELECT id AS a, coalesce(publisher, creator) AS b FROM source
            WHERE NOT gone AND coalesce(publisher, creator) IS NOT NULL
            """;

    /// Who cites whom, of all sources: rings and long ways lead anywhere. An index has all of it.
    static final String CITED =
            """
            SELECT source AS a, cited AS b FROM source_citation WHERE gone = FALSE
            UNION ALL SELECT source, cited FROM footnote WHERE NOT gone AND cited IS NOT NULL
            """;

    private static final Set<RecordKind> READ_FROM =
            EnumSet.of(
                    RecordKind.SOURCE,
                    RecordKind.SOURCE_CITATION,
                    RecordKind.FOOTNOTE,
                    RecordKind.IDENTITY_DECISION,
                    RecordKind.POSITION);

    private final History history;
    private @Nullable Kept kept;

    /// What was read, and after which act.
    private record Kept(long act, Ties ties) {}

    KeptTies(Holdings holdings) {
        this.history = holdings.ledger().history();
    }

    /// As this transaction sees them, without notes about claims.
    Ties in(Tx tx) throws SQLException {
        if (tx.keeps()) {
            return read(tx);
        }
        long act = history.newest(tx);
        Kept before = kept;
        boolean stands =
                before != null
                        && (before.act == act
                                || before.act < act && !history.touched(tx, before.act, READ_FROM));
        Ties ties = before != null && stands ? before.ties : read(tx);
        kept = new Kept(act, ties);
        return ties;
    }

    private static Ties read(Tx tx) throws SQLException {
        Map<UUID, UUID> makers = new HashMap<>();
        tx.query(MAKERS, row -> makers.put(row.id("a"), row.id("b")));
        Map<UUID, Set<UUID>> cites = new HashMap<>();
        tx.query(CITED, row -> add(cites, row));
        Map<UUID, Set<UUID>> bodies = new HashMap<>();
        tx.query(
                "SELECT person AS a, organisation AS b FROM post"
                        + " WHERE NOT gone AND organisation IS NOT NULL",
                row -> add(bodies, row));
        return new Ties(same(tx), bodies, makers, CitationGraph.of(cites), Map.of());
    }

    private static Boolean add(Map<UUID, Set<UUID>> all, Row row) throws SQLException {
        return all.computeIfAbsent(row.id("a"), one -> new HashSet<>(4)).add(row.id("b"));
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
}
