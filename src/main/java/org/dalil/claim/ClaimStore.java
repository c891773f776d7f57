package org.dalil.claim;

import org.dalil.casefile.ListQuery;
import org.dalil.casefile.RowSource;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.allegation.Allegations;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.ClaimState;
import org.dalil.database.Database;
import org.dalil.database.Row;
import org.dalil.history.shape.DateFields;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// SQL over claims. A claim that was superseded stays in the lists: a correction hides nothing.
final class ClaimStore {
    private static final String ROW =
            """
            SELECT t.id, t.number, t.statement, t.kind, t.state, t.when_verbatim, t.when_edtf, t.when_basis,
                (SELECT count(*) FROM support s WHERE s.claim = t.id AND NOT s.gone) AS passages,
                (SELECT count(*) FROM claim_link l WHERE l.from_claim = t.id AND NOT l.gone
                    AND l.kind IN ('contradicts', 'tension', 'rebuts'))
                + (SELECT count(*) FROM claim_link l WHERE l.to_claim = t.id AND NOT l.gone
                    AND l.kind IN ('contradicts', 'tension', 'rebuts')) AS conflicts
            FROM claim t
            """;
    private static final String BY_DATE = "t.when_sort, t.number, t.id";
    private final Database database;
    private final Allegations allegations;
    private final RowSource<ClaimRow> rows;

    ClaimStore(Database database, Allegations allegations) {
        this.database = database;
        this.allegations = allegations;
        this.rows = new Carrying(rowsOf(database));
    }

    RowSource<ClaimRow> rows() {
        return rows;
    }

    private static RowSource<ClaimRow> rowsOf(Database database) {
        return new ListQuery<>(database, ROW, "claim", BY_DATE, ClaimStore::row);
    }

    /// The pages of a list, with what the allegations among their rows carry.
    private final class Carrying implements RowSource<ClaimRow> {
        private final RowSource<ClaimRow> plain;

        Carrying(RowSource<ClaimRow> plain) {
            this.plain = plain;
        }

        @Override
        public int count(String typed) throws ProblemException {
            return plain.count(typed);
        }

        @Override
        public List<ClaimRow> page(String typed, int offset, int limit) throws ProblemException {
            return carrying(plain.page(typed, offset, limit));
        }

        @Override
        public int indexOf(String typed, UUID id) throws ProblemException {
            return plain.indexOf(typed, id);
        }

        @Override
        public boolean readAhead() throws ProblemException {
            return plain.readAhead();
        }
    }

    private List<ClaimRow> carrying(List<ClaimRow> page) throws ProblemException {
        List<UUID> alleging =
                page.stream()
                        .filter(row -> row.kind() == ClaimKind.ALLEGATION_AGAINST_VICTIM)
                        .map(ClaimRow::id)
                        .toList();
        if (alleging.isEmpty()) {
            return page;
        }
        Map<UUID, Allegation> carried = allegations.among(alleging);
        return page.stream().map(row -> row.carrying(carried.get(row.id()))).toList();
    }

    private List<ClaimRow> rows(String sql, Object... arguments) throws ProblemException {
        return carrying(database.read(tx -> tx.query(sql, ClaimStore::row, arguments)));
    }

    List<ClaimRow> about(RecordRef target) throws ProblemException {
        return rows(
                ROW
                        + """
                        WHERE NOT t.gone AND t.id IN (
                            SELECT id FROM claim WHERE place = ?
                            UNION SELECT claim FROM concern WHERE target = ? AND NOT gone
                            UNION SELECT claim FROM attribution WHERE agent = ? AND NOT gone)
                        ORDER BY\
                        """
                        + " "
                        + BY_DATE,
                target.id(),
                target.id(),
                target.id());
    }

    List<ClaimRow> from(UUID source) throws ProblemException {
        return rows(
                ROW
                        + """
                        WHERE NOT t.gone AND t.id IN (
                            SELECT s.claim FROM support s JOIN passage p ON p.id = s.passage
                            WHERE p.source = ? AND NOT s.gone AND NOT p.gone)
                        ORDER BY t.number
                        """,
                source);
    }

    List<ClaimRow> numbered(long number) throws ProblemException {
        return rows(ROW + "WHERE NOT t.gone AND t.number = ? ORDER BY t.id", number);
    }

    List<ClaimRow> linked(UUID claim) throws ProblemException {
        return rows(
                ROW
                        + """
                        WHERE NOT t.gone AND t.id IN (
                            SELECT to_claim FROM claim_link WHERE from_claim = ? AND NOT gone
                            UNION SELECT from_claim FROM claim_link WHERE to_claim = ? AND NOT gone)
                        ORDER BY t.number
                        """,
                claim,
                claim);
    }

    private static ClaimRow row(Row row) throws SQLException {
        return new ClaimRow(
                row.id("id"),
                row.number("number"),
                row.word("statement"),
                ClaimKind.of(row.word("kind")),
                ClaimState.of(row.word("state")) == ClaimState.SEALED,
                DateFields.of(
                        row.text("when_verbatim"), row.text("when_edtf"), row.text("when_basis")),
                row.number("passages"),
                row.number("conflicts"),
                null);
    }
}
