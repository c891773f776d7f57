package org.dalil.exchange.table.intake;

import org.dalil.database.Database;
import org.dalil.database.Row;
import org.dalil.kernel.ProblemException;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// SQL over what the casefile holds of what tables name.
final class TableStore {
    private final Database database;

    TableStore(Database database) {
        this.database = database;
    }

    /// Sources with originals that hold tables, the newest first.
    List<TableSource> tables() throws ProblemException {
        return database.read(tx ->
                tx.query(
                        """
                        SELECT s.id, s.title, i.media_type, i.original_name
                        FROM evidence_item i JOIN source s ON s.id = i.source
                            JOIN text_version t ON t.item = i.id
                        WHERE NOT i.gone AND NOT s.gone AND NOT t.gone
                        GROUP BY s.id, s.title, i.id, i.media_type, i.original_name, i.made_at
                        ORDER BY i.made_at DESC, i.id
                        """,
                        row ->
                                new TableSource(
                                        row.id("id"),
                                        row.word("title"),
                                        row.word("media_type"),
                                        row.word("original_name"))));
    }

    Map<String, UUID> people(UnaryOperator<String> key) throws ProblemException {
        return unique(
                """
                SELECT id, label AS name FROM agent WHERE NOT gone
                UNION ALL SELECT f.agent, f.name FROM name_form f JOIN agent a ON a.id = f.agent
                    WHERE NOT f.gone AND NOT a.gone
                """,
                key);
    }

    Map<String, UUID> places(UnaryOperator<String> key) throws ProblemException {
        return unique("SELECT id, name FROM place WHERE NOT gone", key);
    }

    Map<String, UUID> sources(UnaryOperator<String> key) throws ProblemException {
        return unique("SELECT id, title AS name FROM source WHERE NOT gone", key);
    }

    private Map<String, UUID> unique(String sql, UnaryOperator<String> key)
            throws ProblemException {
        Map<String, UUID> found = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Name one : database.read(tx -> tx.query(sql, Name::of))) {
            String at = key.apply(one.name());
            UUID other = found.putIfAbsent(at, one.id());
            if (other != null && !other.equals(one.id())) {
                shared.add(at);
            }
        }
        found.keySet().removeAll(shared);
        return found;
    }

    /// Where passages of a text begin that claims rest on.
    Set<Integer> rows(UUID text) throws ProblemException {
        return new HashSet<>(
                database.read(tx ->
                        tx.query(
                                """
                                SELECT DISTINCT p.start_at FROM passage p
                                    JOIN support s ON s.passage = p.id
                                    JOIN claim c ON c.id = s.claim
                                WHERE p.text_version = ? AND NOT p.gone AND NOT s.gone AND NOT c.gone
                                """,
                                row -> Math.toIntExact(row.number("start_at")),
                                text)));
    }

    /// Claims of other texts whose note begins with this column’s name.
    List<Noted> noted(String column, UUID notIn) throws ProblemException {
        String pattern = column.replace("!", "!!").replace("%", "!%").replace("_", "!_") + ": %";
        return database.read(tx ->
                tx.query(
                        """
                        SELECT c.note, c.number, p.text_version FROM claim c
                            JOIN support s ON s.claim = c.id JOIN passage p ON p.id = s.passage
                        WHERE c.note LIKE ? ESCAPE '!' AND p.text_version <> ?
                            AND NOT c.gone AND NOT s.gone AND NOT p.gone
                        ORDER BY c.number DESC
                        """,
                        row ->
                                new Noted(
                                        row.id("text_version"),
                                        row.word("note"),
                                        row.number("number")),
                        pattern,
                        notIn));
    }

    /// A claim’s note, and the text that the claim rests on.
    record Noted(UUID text, String note, long claim) {}

    /// A record’s name.
    private record Name(UUID id, String name) {
        static Name of(Row row) throws SQLException {
            return new Name(row.id("id"), row.word("name"));
        }
    }
}
