package org.dalil.claim.conflict;

import org.dalil.casefile.ListQuery;
import org.dalil.casefile.RowSource;
import org.dalil.claim.ClaimLink;
import org.dalil.database.Database;
import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.history.Records;
import org.dalil.kernel.ProblemException;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// SQL over conflicts and over claims that may be in one.
final class ConflictStore {
    /// The rows of the board without a condition.
    static final String ROW =
            """
            SELECT t.id, t.question, t.state,
                (SELECT count(DISTINCT p.side) FROM conflict_position p
                    WHERE p.conflict = t.id AND NOT p.gone) AS sides,
                (SELECT count(*) FROM conflict_position p
                    WHERE p.conflict = t.id AND NOT p.gone) AS claims,
                (SELECT count(*) FROM conflict_position p
                    WHERE p.conflict = t.id AND NOT p.gone AND EXISTS (
                        SELECT 1 FROM claim n WHERE n.supersedes = p.claim AND NOT n.gone))
                    AS corrected
            FROM conflict t
            """;

    // A claim that was corrected speaks no longer for itself.
    private static final String STANDING =
            " AND NOT gone AND NOT EXISTS (SELECT 1 FROM claim n WHERE n.supersedes = c.id AND NOT"
                    + " n.gone)";
    private final Database database;
    private final RowSource<ConflictRow> rows;

    ConflictStore(Database database) {
        this.database = database;
        this.rows = rowsOf(database);
    }

    private static RowSource<ConflictRow> rowsOf(Database database) {
        return new ListQuery<>(
                database, ROW, "conflict", "t.rank, t.search_key, t.id", ConflictStore::row);
    }

    RowSource<ConflictRow> rows() {
        return rows;
    }

    /// Claims that fill the same field of the same record as this one.
    List<UUID> sameField(Tx tx, UUID subject, String predicate, int most) throws SQLException {
        return tx.query(
                "SELECT id FROM claim c WHERE subject = ? AND predicate = ?"
                        + STANDING
                        + " ORDER BY number FETCH FIRST "
                        + most
                        + " ROWS ONLY",
                row -> row.id("id"),
                subject,
                predicate);
    }

    /// Fields that more than one claim fills.
    List<Filled> filledTwice() throws ProblemException {
        return database.read(tx ->
                tx.query(
                        "SELECT subject, predicate FROM claim c WHERE subject IS NOT NULL AND"
                                + " predicate IS NOT NULL"
                                + STANDING
                                + " GROUP BY subject, predicate HAVING count(*) > 1",
                        row -> new Filled(row.id("subject"), row.word("predicate"))));
    }

    /// A field of a record.
    record Filled(UUID subject, String predicate) {}

    /// The claims that stand with this one in some conflict, dismissed ones among them.
    List<UUID> besides(Tx tx, UUID claim) throws SQLException {
        return tx.query(
                """
                SELECT DISTINCT other.claim AS claim FROM conflict_position mine
                    JOIN conflict_position other ON other.conflict = mine.conflict
                    JOIN conflict k ON k.id = mine.conflict
                WHERE mine.claim = ? AND NOT mine.gone AND NOT other.gone AND NOT k.gone
                    AND other.claim <> mine.claim
                """,
                row -> row.id("claim"),
                claim);
    }

    /// Links of conflict whose two claims stand in no conflict together.
    List<ClaimLink> linkedOnly(Records records, int most) throws ProblemException {
        return records.where(
                ClaimLink.SHAPE,
                """
                kind IN ('contradicts', 'tension', 'rebuts') AND NOT EXISTS (
                    SELECT 1 FROM conflict_position a
                        JOIN conflict_position b ON b.conflict = a.conflict
                        JOIN conflict k ON k.id = a.conflict
                    WHERE a.claim = from_claim AND b.claim = to_claim
                        AND NOT a.gone AND NOT b.gone AND NOT k.gone)
                """,
                "made_at, id FETCH FIRST " + most + " ROWS ONLY");
    }

    private static ConflictRow row(Row row) throws SQLException {
        return new ConflictRow(
                row.id("id"),
                row.word("question"),
                ConflictState.of(row.word("state")),
                row.number("sides"),
                row.number("claims"),
                row.number("corrected"));
    }
}
