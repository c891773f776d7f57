package org.dalil.testimony.mention;

import org.dalil.casefile.ListQuery;
import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Folding;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// SQL that finds records by letters of one of their names.
final class OfferStore {
    /// All names of what can be meant, by their search keys.
    private static final String NAMES =
            """
            SELECT 'agent' AS kind, id, search_key FROM agent WHERE NOT gone
            UNION ALL SELECT 'agent', f.agent, f.search_key
                FROM name_form f JOIN agent a ON a.id = f.agent WHERE NOT f.gone AND NOT a.gone
            UNION ALL SELECT 'place', id, search_key FROM place WHERE NOT gone
            UNION ALL SELECT 'event', id, search_key FROM event WHERE NOT gone
            """;

    private static final String HOLDING =
            "SELECT n.kind, n.id, min(CASE WHEN n.search_key LIKE ? ESCAPE '!' THEN 0"
                    + " WHEN n.search_key LIKE ? ESCAPE '!' THEN 1 ELSE 2 END) AS place FROM ("
                    + NAMES
                    + ") n WHERE n.search_key LIKE ? ESCAPE '!'"
                    + " GROUP BY n.kind, n.id ORDER BY place, n.id DESC FETCH FIRST ? ROWS ONLY";

    private static final String OF_THESE =
            """
            SELECT 'agent' AS kind, a.id, a.search_key FROM UNNEST(?) AS w(id)
                JOIN agent a ON a.id = w.id
            UNION ALL SELECT 'agent', f.agent, f.search_key FROM UNNEST(?) AS w(id)
                JOIN name_form f ON f.agent = w.id WHERE NOT f.gone
            UNION ALL SELECT 'place', p.id, p.search_key FROM UNNEST(?) AS w(id)
                JOIN place p ON p.id = w.id
            UNION ALL SELECT 'event', e.id, e.search_key FROM UNNEST(?) AS w(id)
                JOIN event e ON e.id = w.id
            """;

    private final Tx tx;
    private final String typed;

    OfferStore(Tx tx, String typed) {
        this.tx = tx;
        this.typed = typed;
    }

    /// Those of these that have the letters in a name, in the same order.
    List<RecordRef> among(Collection<RecordRef> refs) throws SQLException {
        String key = Folding.key(typed);
        if (key.isEmpty() || refs.isEmpty()) {
            return List.copyOf(refs);
        }
        Object ids = refs.stream().map(RecordRef::id).distinct().toArray(UUID[]::new);
        Set<RecordRef> holding = new HashSet<>();
        tx.query(
                OF_THESE,
                row -> row.word("search_key").contains(key) && holding.add(ref(row)),
                ids,
                ids,
                ids,
                ids);
        return refs.stream().filter(holding::contains).toList();
    }

    /// Those of all that have the letters in a name: where a name begins with them first, then
    /// where a word of it does; the newest first.
    List<RecordRef> all(int most) throws SQLException {
        String anywhere = ListQuery.pattern(typed);
        return tx.query(
                HOLDING,
                OfferStore::ref,
                anywhere.substring(1),
                "% " + anywhere.substring(1),
                anywhere,
                most);
    }

    private static RecordRef ref(Row row) throws SQLException {
        return new RecordRef(
                RecordKind.ofCode(row.word("kind")).orElse(RecordKind.AGENT), row.id("id"));
    }
}
