package org.dalil.people;

import org.dalil.casefile.ListQuery;
import org.dalil.casefile.OtherNames;
import org.dalil.casefile.RowSource;
import org.dalil.database.Database;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Folding;

import java.util.List;
import java.util.UUID;

/// SQL over agents.
final class AgentStore {
    /// Of the decisions about two agents the newest counts.
    private static final String SAME =
            """
            NOT d.gone AND d.verdict = 'same' AND NOT EXISTS (SELECT 1 FROM identity_decision n
                WHERE n.a = d.a AND n.b = d.b AND NOT n.gone
                    AND (n.made_at, n.id) > (d.made_at, d.id))\
            """;

    /// The rows of the list without a condition. Removed claims are few and are left out by their
    /// ids: joined, the database may take `gone` for the narrowest way in, and then reads every
    /// claim of the casefile for each row.
    static final String ROW =
            """
            SELECT t.id, t.kind, t.label, t.code_name, t.description,
                (SELECT count(*) FROM identity_decision d WHERE d.a = t.id AND %1$s)
                    + (SELECT count(*) FROM identity_decision d WHERE d.b = t.id AND %1$s)
                    AS same,
                (SELECT count(DISTINCT c.claim) FROM concern c
                 WHERE c.target = t.id AND NOT c.gone
                     AND c.claim NOT IN (SELECT k.id FROM claim k WHERE k.gone = TRUE)) AS claims
            FROM agent t
            """
                    .formatted(SAME);

    private final Database database;
    private final RowSource<AgentRow> rows;

    AgentStore(Database database, Naming naming) {
        this.database = database;
        this.rows = rowsOf(database, naming);
    }

    List<Agent> suggest(String typed, int limit) throws ProblemException {
        String key = Folding.key(typed.strip());
        return database.read(tx ->
                tx.query(
                        """
                        SELECT * FROM agent t
                        WHERE NOT t.gone AND (t.search_key LIKE ? ESCAPE '!'
                            OR t.id IN (SELECT agent FROM name_form
                                        WHERE NOT gone AND search_key LIKE ? ESCAPE '!'))
                        ORDER BY CASE WHEN left(t.search_key, char_length(CAST(? AS varchar))) = ? THEN 0 ELSE 1 END,
                            t.sort_key, t.id
                        FETCH FIRST ? ROWS ONLY
                        """,
                        row ->
                                new Agent(
                                        row.id("id"),
                                        row.word("kind"),
                                        row.word("label"),
                                        row.text("description"),
                                        row.flag("identity_known"),
                                        row.text("code_name")),
                        ListQuery.pattern(typed),
                        ListQuery.pattern(typed),
                        key,
                        key,
                        limit));
    }

    long nextMember(UUID group) throws ProblemException {
        return database.read(tx ->
                tx.count(
                        "SELECT coalesce(max(position), 0) + 1 AS n FROM membership"
                                + " WHERE group_agent = ?",
                        group));
    }

    RowSource<AgentRow> rows() {
        return rows;
    }

    private static RowSource<AgentRow> rowsOf(Database database, Naming naming) {
        return new ListQuery<>(
                database,
                ROW,
                "agent",
                "t.sort_key, t.id",
                row ->
                        new AgentRow(
                                row.id("id"),
                                AgentKind.of(row.word("kind")),
                                naming.of(row.word("label"), row.text("code_name")),
                                row.text("description"),
                                row.number("claims"),
                                row.number("same")),
                new OtherNames("name_form", "agent"));
    }
}
