package org.dalil.source;

import org.dalil.casefile.ListQuery;
import org.dalil.casefile.RowSource;
import org.dalil.database.Database;
import org.dalil.database.Tx;
import org.dalil.history.shape.DateFields;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// SQL over sources. Claims are counted where they stand, by their tables' names alone.
final class SourceStore {
    // Removed claims are few and are left out by their ids. Joined, the database may take `gone`
    // for
    // the narrowest way in, and then reads every claim of the casefile for each row.
    private static final String USED =
            """
            FROM passage p JOIN support s ON s.passage = p.id
            WHERE p.source = %s AND NOT p.gone AND NOT s.gone
                AND s.claim NOT IN (SELECT k.id FROM claim k WHERE k.gone = TRUE)
            """;

    /// The rows of the list without a condition.
    static final String ROW =
            """
            SELECT t.id, t.title, t.kind, t.published_verbatim, t.published_edtf, t.published_basis,
                (SELECT count(DISTINCT s.claim) %s) AS claims
            FROM source t
            """
                    .formatted(USED.formatted("t.id"));

    /// How many standing claims use each passage of a source.
    static final String OF_PASSAGES =
            "SELECT s.passage, count(DISTINCT s.claim) AS claims "
                    + USED.formatted("?")
                    + " GROUP BY s.passage";

    /// How many standing claims use words of a source.
    static final String OF_SOURCE = "SELECT count(DISTINCT s.claim) AS n " + USED.formatted("?");

    private final Database database;
    private final RowSource<SourceRow> rows;

    SourceStore(Database database) {
        this.database = database;
        this.rows = rowsOf(database);
    }

    RowSource<SourceRow> rows() {
        return rows;
    }

    private static RowSource<SourceRow> rowsOf(Database database) {
        return new ListQuery<>(
                database,
                ROW,
                "source",
                "t.sort_key, t.id",
                row ->
                        new SourceRow(
                                row.id("id"),
                                row.word("title"),
                                SourceKind.of(row.word("kind")),
                                DateFields.of(
                                        row.text("published_verbatim"),
                                        row.text("published_edtf"),
                                        row.text("published_basis")),
                                row.number("claims")));
    }

    /// The ids of sources whose title holds what was typed; those that begin with it first.
    List<UUID> suggest(String typed, int limit) throws ProblemException {
        String key = Folding.key(typed.strip());
        return database.read(tx ->
                tx.query(
                        """
                        SELECT t.id FROM source t
                        WHERE NOT t.gone AND t.search_key LIKE ? ESCAPE '!'
                        ORDER BY CASE WHEN left(t.search_key, char_length(CAST(? AS varchar))) = ? THEN 0 ELSE 1 END,
                            t.sort_key, t.id
                        FETCH FIRST ? ROWS ONLY
                        """,
                        row -> row.id("id"),
                        ListQuery.pattern(typed),
                        key,
                        key,
                        limit));
    }

    /// How many standing claims use each passage of a source.
    Map<UUID, Long> claims(UUID source) throws ProblemException {
        Map<UUID, Long> claims = new HashMap<>();
        database.read(tx ->
                tx.query(
                        OF_PASSAGES,
                        row -> claims.put(row.id("passage"), row.number("claims")),
                        source));
        return claims;
    }

    /// The source that holds an original of this SHA-256.
    Optional<UUID> holding(String sha256) throws ProblemException {
        return database.read(tx ->
                tx.first(
                        """
                        SELECT t.id FROM evidence_item i JOIN source t ON t.id = i.source
                        WHERE i.sha256 = ? AND NOT i.gone AND NOT t.gone
                        ORDER BY i.id
                        FETCH FIRST 1 ROWS ONLY
                        """,
                        row -> row.id("id"),
                        sha256));
    }

    /// How many standing claims use words of a source, each counted once.
    long claimsOn(Tx tx, UUID source) throws SQLException {
        return tx.count(OF_SOURCE, source);
    }

    /// When an original was taken in.
    Optional<Instant> received(UUID item) throws ProblemException {
        return madeAt("SELECT made_at FROM evidence_item WHERE id = ?", item);
    }

    /// When a text was read out of its original.
    Optional<Instant> readAt(UUID text) throws ProblemException {
        return madeAt("SELECT made_at FROM text_version WHERE id = ?", text);
    }

    /// The ids of originals whose file name holds what was typed, the newest first.
    List<UUID> named(String typed, int limit) throws ProblemException {
        String like = typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return database.read(tx ->
                tx.query(
                        """
                        SELECT id FROM evidence_item
                        WHERE NOT gone AND lower(original_name) LIKE lower(?) ESCAPE '!'
                        ORDER BY id DESC
                        FETCH FIRST ? ROWS ONLY
                        """,
                        row -> row.id("id"),
                        "%" + like + "%",
                        limit));
    }

    /// Whether an original would be a copy of itself, directly or through copies of it.
    boolean isCopied(Tx tx, UUID item, @Nullable UUID of) throws SQLException {
        Set<UUID> seen = new HashSet<>();
        UUID at = of;
        while (at != null && !at.equals(item) && seen.add(at)) {
            at =
                    tx
                            .query(
                                    "SELECT working_copy_of FROM evidence_item WHERE id = ?"
                                            + " AND working_copy_of IS NOT NULL AND NOT gone",
                                    row -> row.id("working_copy_of"),
                                    at)
                            .stream()
                            .findFirst()
                            .orElse(null);
        }
        return item.equals(at);
    }

    private Optional<Instant> madeAt(String sql, UUID id) throws ProblemException {
        return database.read(tx -> tx.first(sql, row -> row.instant("made_at"), id));
    }
}
