package org.dalil.claim;

import org.dalil.casefile.Holdings;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.allegation.Allegations;
import org.dalil.claim.content.Stance;
import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.kernel.Locator;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Naming;
import org.dalil.source.content.MediaSpan;
import org.dalil.source.content.Telling;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Answers “why do we say this?” for any record: the exact words that it rests on. Only reads.
public final class Grounds {
    private static final int MOST = 60;
    private static final String FROM =
            """
            JOIN claim k ON k.id = s.claim
            JOIN passage p ON p.id = s.passage
            JOIN source r ON r.id = p.source
            """;
    private static final String COLUMNS =
            """
            SELECT k.id AS claim, k.number, k.statement, s.stance, p.id AS passage, p.source, r.title,
                p.text_version, p.start_at, p.end_at, p.quote, p.prefix, p.suffix, p.page,
                p.speaker, p.language, p.translation_of, p.note, p.start_ms, p.end_ms, p.segment
            """;
    // Removed claims are few and are left out by their ids: by `gone` the database may go through
    // every claim of the casefile first.
    private static final String SELECT =
            COLUMNS
                    + " FROM support s "
                    + FROM
                    + """
                    WHERE NOT s.gone AND NOT p.gone AND NOT r.gone
                        AND s.claim NOT IN (SELECT x.id FROM claim x WHERE x.gone = TRUE) AND
                    """;
    private static final String FIRST =
            " ORDER BY CASE s.stance WHEN 'supports' THEN 0 WHEN 'context' THEN 1 ELSE 2 END,"
                    + " k.number, s.position";
    private static final String ORDER = FIRST + " FETCH FIRST " + MOST + " ROWS ONLY";
    private static final String OF_INPUTS =
            SELECT + " k.id IN (SELECT input FROM derivation WHERE claim = ? AND NOT gone)" + ORDER;

    /// The claims about somebody or something. An index has all of it.
    static final String ABOUT =
            "SELECT DISTINCT claim AS id FROM concern WHERE target = ? AND gone = FALSE";

    /// Of the words of many claims, the supports in their order; read from indices alone but for
    /// the sources, of which there are few. What was taken away is left out here and not there: by
    /// `gone` the database goes through every claim of the casefile first, or through every source.
    static final String LEADING =
            "SELECT s.id, s.gone OR k.gone OR p.gone OR r.gone AS away"
                    + " FROM UNNEST(?) AS w(id) JOIN support s ON s.claim = w.id "
                    + FROM
                    + FIRST;

    /// The words of these supports.
    static final String THESE =
            COLUMNS + " FROM UNNEST(?) AS w(id) JOIN support s ON s.id = w.id " + FROM + FIRST;

    private final Holdings holdings;
    private final Allegations allegations;

    /// The grounds of a casefile in which everybody is called by their name.
    public Grounds(Holdings holdings) {
        this(holdings, new Naming(false));
    }

    /// @param naming what those are called who allege something
    public Grounds(Holdings holdings, Naming naming) {
        this.holdings = holdings;
        this.allegations = new Allegations(holdings.database(), naming);
    }

    /// The passages a record rests on: supporting ones first, at most 60.
    public List<Ground> of(RecordRef ref) throws ProblemException {
        String sql = sql(ref.kind());
        return switch (ref.kind()) {
            case AGENT, EVENT ->
                    holdings.database().read(tx -> carrying(tx, concerning(tx, ref.id())));
            default -> sql == null ? List.of() : read(sql, ref.id());
        };
    }

    private List<Ground> read(String sql, UUID id) throws ProblemException {
        return holdings.database().read(tx -> carrying(tx, tx.query(sql, Grounds::ground, id)));
    }

    /// Thousands of claims may be about one person, and their words lie all over the casefile: so
    /// first which come first, then those alone.
    private static List<Ground> concerning(Tx tx, UUID target) throws SQLException {
        List<UUID> claims = tx.query(ABOUT, row -> row.id("id"), target);
        List<UUID> leading = claims.isEmpty() ? claims : leading(tx, claims);
        return leading.isEmpty()
                ? List.of()
                : tx.query(THESE, Grounds::ground, (Object) leading.toArray(new UUID[0]));
    }

    private static List<UUID> leading(Tx tx, List<UUID> claims) throws SQLException {
        return tx
                .query(
                        LEADING,
                        row ->
                                row.flag("away")
                                        ? Optional.<UUID>empty()
                                        : Optional.of(row.id("id")),
                        (Object) claims.toArray(new UUID[0]))
                .stream()
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
    }

    private List<Ground> carrying(Tx tx, List<Ground> found) throws SQLException {
        Map<UUID, Allegation> carried =
                allegations.among(tx, found.stream().map(Ground::claim).distinct().toList());
        return found.stream().map(one -> one.carrying(carried.get(one.claim()))).toList();
    }

    /// The passages that the inputs of a derived claim rest on: it has no words of its own.
    public List<Ground> ofInputs(UUID claim) throws ProblemException {
        return read(OF_INPUTS, claim);
    }

    /// The statement for records of a kind, null when these rest on nothing or are found by steps.
    static @Nullable String sql(RecordKind kind) {
        String condition = condition(kind);
        return condition == null ? null : SELECT + condition + ORDER;
    }

    private static @Nullable String condition(RecordKind kind) {
        return switch (kind) {
            case CLAIM -> " k.id = ?";
            case SOURCE -> " r.id = ?";
            case PLACE -> " k.place = ?";
            case CONFLICT ->
                    " k.id IN (SELECT claim FROM conflict_position WHERE conflict = ? AND NOT"
                            + " gone)";
            default -> null;
        };
    }

    private static Ground ground(Row row) throws SQLException {
        Long page = row.whole("page");
        return new Ground(
                row.id("claim"),
                row.number("number"),
                row.word("statement"),
                Stance.of(row.word("stance")),
                row.id("passage"),
                row.id("source"),
                row.word("title"),
                row.id("text_version"),
                new Locator(
                        (int) row.number("start_at"),
                        (int) row.number("end_at"),
                        row.word("quote"),
                        row.word("prefix"),
                        row.word("suffix"),
                        page == null ? null : page.intValue()),
                new Telling(
                        row.text("speaker"),
                        row.text("language"),
                        row.ref("translation_of"),
                        row.text("note")),
                new MediaSpan(row.whole("start_ms"), row.whole("end_ms"), row.ref("segment")),
                null);
    }
}
