package org.dalil.history;

import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The acts and their changes in the database.
final class ActStore {
    /// The pretended field of a change that made the record.
    static final String MADE = "made";

    static final String NEWEST = "SELECT max(seq) AS n FROM act";

    static final String TOUCHED =
            """
            SELECT CASE WHEN EXISTS (SELECT 1 FROM change WHERE act > ? AND kind = ANY(?))
                OR EXISTS (SELECT 1 FROM making WHERE act > ? AND kind = ANY(?))
            THEN 1 ELSE 0 END AS n
            """;

    private final Makings makings = new Makings();

    void insert(Tx tx, Changeset set, long journalNumber) throws SQLException {
        tx.update(
                """
                INSERT INTO act (id, name_key, name_args, at, by_whom, stamp, role, target, undone, journal)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, false, ?)
                """,
                set.id(),
                set.name().key(),
                new String(Json.canonical(set.name().args()), StandardCharsets.UTF_8),
                set.at(),
                set.by(),
                set.stamp().toString(),
                set.role().name(),
                set.target(),
                journalNumber);
        insertChanges(tx, set, seqOf(tx, set.id()));
        if (set.target() != null) {
            tx.update(
                    "UPDATE act SET undone = ? WHERE id = ?",
                    set.role() == Act.Role.UNDO,
                    set.target());
        }
    }

    private void insertChanges(Tx tx, Changeset set, long seq) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        if (Makings.holds(set)) {
            makings.insert(tx, set.creations(), seq);
        } else {
            set.creations().forEach(made -> rows.add(row(seq, rows.size(), making(made.ref()))));
        }
        List<@Nullable Object[]> stamps = new ArrayList<>();
        for (Edit edit : set.edits()) {
            rows.add(row(seq, rows.size(), edit));
            stamps.add(
                    new @Nullable Object[] {edit.ref().id(), edit.field(), set.stamp().toString()});
        }
        tx.batch("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)", rows);
        if (!stamps.isEmpty()) {
            tx.batch(
                    """
                    MERGE INTO field_stamp USING (VALUES (CAST(? AS uuid), CAST(? AS varchar), CAST(? AS varchar)))
                        AS new(ref, field, stamp)
                    ON field_stamp.ref = new.ref AND field_stamp.field = new.field
                    WHEN MATCHED THEN UPDATE SET stamp = new.stamp
                    WHEN NOT MATCHED THEN INSERT VALUES (new.ref, new.field, new.stamp)
                    """,
                    stamps);
        }
    }

    private static @Nullable Object[] row(long seq, int position, Edit edit) {
        return new @Nullable Object[] {
            seq,
            position,
            edit.ref().kind().code(),
            edit.ref().id(),
            edit.field(),
            edit.before(),
            edit.after()
        };
    }

    private static long seqOf(Tx tx, UUID id) throws SQLException {
        return tx.count("SELECT seq AS n FROM act WHERE id = ?", id);
    }

    Optional<Act> act(Tx tx, UUID id) throws SQLException {
        return tx.first("SELECT * FROM act WHERE id = ?", ActStore::act, id);
    }

    /// The newest act that stands and can be undone.
    Optional<Act> undoable(Tx tx) throws SQLException {
        return tx.first(
                "SELECT * FROM act WHERE role IN ('DO', 'RECEIVE') AND NOT undone ORDER BY seq DESC"
                        + " FETCH FIRST 1 ROW ONLY",
                ActStore::act);
    }

    /// The act that was undone last: the oldest of those undone since something new was done, which
    /// ends redo for all undone before, also once it is undone itself.
    Optional<Act> redoable(Tx tx) throws SQLException {
        long newest =
                tx.first(
                                "SELECT seq FROM act WHERE role IN ('DO', 'RECEIVE') ORDER BY seq"
                                        + " DESC FETCH FIRST 1 ROW ONLY",
                                row -> row.number("seq"))
                        .orElse(0L);
        return tx.first(
                """
                SELECT * FROM act WHERE undone AND id IN
                    (SELECT target FROM act WHERE role = 'UNDO' AND seq > ?)
                ORDER BY seq FETCH FIRST 1 ROW ONLY
                """,
                ActStore::act,
                newest);
    }

    List<Act> newest(Tx tx, int limit) throws SQLException {
        return tx.query(
                "SELECT * FROM act ORDER BY seq DESC FETCH FIRST ? ROWS ONLY",
                ActStore::act,
                limit);
    }

    long newest(Tx tx) throws SQLException {
        return tx.count(NEWEST);
    }

    boolean touched(Tx tx, long after, Set<RecordKind> kinds) throws SQLException {
        Object codes = kinds.stream().map(RecordKind::code).toArray(String[]::new);
        return tx.count(TOUCHED, after, codes, after, codes) > 0;
    }

    /// What an act changed, in its order; records it made have the field [#MADE].
    List<Edit> edits(Tx tx, long seq) throws SQLException {
        List<Edit> edits = new ArrayList<>();
        makings.of(tx, seq).forEach(ref -> edits.add(making(ref)));
        edits.addAll(
                tx.query(
                        "SELECT * FROM change WHERE act = ? ORDER BY position",
                        ActStore::edit,
                        seq));
        return edits;
    }

    /// Every change of one record, newest first.
    ///
    /// @param table where records of this kind are
    List<RecordChange> of(Tx tx, RecordRef ref, String table) throws SQLException {
        List<RecordChange> changes =
                new ArrayList<>(
                        tx.query(
                                """
                                SELECT act.*, change.* FROM change JOIN act ON act.seq = change.act
                                WHERE change.ref = ? ORDER BY act.seq DESC, change.position
                                """,
                                row -> new RecordChange(act(row), edit(row)),
                                ref.id()));
        if (changes.stream().noneMatch(RecordChange::isMaking)) {
            tx.first(
                            "SELECT * FROM act WHERE seq = ?",
                            ActStore::act,
                            makings.actOf(tx, ref, table))
                    .ifPresent(act -> changes.add(new RecordChange(act, making(ref))));
        }
        return changes;
    }

    private static Edit making(RecordRef ref) {
        return new Edit(ref, MADE, null, null);
    }

    /// The journal number of the newest act that the database holds, 0 when none.
    long lastJournalNumber(Tx tx) throws SQLException {
        return tx.count("SELECT coalesce(max(journal), 0) AS n FROM act");
    }

    Optional<String> lastStamp(Tx tx) throws SQLException {
        return tx.first(
                "SELECT stamp FROM act ORDER BY stamp DESC FETCH FIRST 1 ROW ONLY",
                row -> row.word("stamp"));
    }

    private static Edit edit(Row row) throws SQLException {
        return new Edit(
                new RecordRef(kind(row), row.id("ref")),
                row.word("field"),
                row.text("before"),
                row.text("after"));
    }

    static RecordKind kind(Row row) throws SQLException {
        return RecordKind.ofCode(row.word("kind"))
                .orElseThrow(() -> new SQLException("unknown kind of record"));
    }

    private static Act act(Row row) throws SQLException {
        return new Act(
                row.number("seq"),
                row.id("id"),
                new ActName(row.word("name_key"), args(row.word("name_args"))),
                row.instant("at"),
                row.word("by_whom"),
                Act.Role.valueOf(row.word("role")),
                row.ref("target"),
                row.flag("undone"));
    }

    private static Map<String, Object> args(String json) throws SQLException {
        try {
            Map<String, Object> args = new LinkedHashMap<>();
            if (Json.parse(json.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> map) {
                map.forEach((k, v) -> args.put((String) k, v));
            }
            return args;
        } catch (WireException e) {
            throw new SQLException("unreadable arguments of an act", e);
        }
    }
}
