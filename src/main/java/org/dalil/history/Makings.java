package org.dalil.history;

import org.dalil.database.Tx;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The records that large acts made, kept many to a row: a row for each would take as long to write
/// as the records themselves. Never holds what came from elsewhere with an origin of its own, so
/// that a record’s stamp leads to the act that made it.
final class Makings {
    /// Acts that make more than this are large. Whoever follows single changes reads everything
    /// anew after so many.
    static final int MANY = 1_000;

    private static final int A_ROW = 1_000;

    /// Whether an act makes so many records that they are kept here.
    static boolean holds(Changeset set) {
        return set.creations().size() > MANY
                && set.creations().stream().allMatch(made -> made.origin() == null);
    }

    /// Keeps the records that an act made, in their order.
    void insert(Tx tx, List<Creation> creations, long act) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < creations.size(); i++) {
            RecordRef ref = creations.get(i).ref();
            ids.add(ref.id());
            boolean last =
                    i + 1 == creations.size() || creations.get(i + 1).ref().kind() != ref.kind();
            if (last || ids.size() == A_ROW) {
                rows.add(
                        new @Nullable Object[] {
                            act, rows.size(), ref.kind().code(), ids.toArray(new UUID[0])
                        });
                ids.clear();
            }
        }
        tx.batch("INSERT INTO making VALUES (?, ?, ?, ?)", rows);
    }

    /// The records that an act made, in their order; none for an act that is not large.
    List<RecordRef> of(Tx tx, long act) throws SQLException {
        return tx
                .query(
                        "SELECT kind, refs FROM making WHERE act = ? ORDER BY position",
                        row -> {
                            RecordKind kind = ActStore.kind(row);
                            return row.ids("refs").stream()
                                    .map(id -> new RecordRef(kind, id))
                                    .toList();
                        },
                        act)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /// The number of the large act that made a record; 0 when none did.
    ///
    /// @param table where records of this kind are
    long actOf(Tx tx, RecordRef ref, String table) throws SQLException {
        return tx.count(
                """
                SELECT act.seq AS n FROM act
                WHERE act.stamp = (SELECT stamp FROM %s WHERE id = ?)
                    AND EXISTS (SELECT 1 FROM making m WHERE m.act = act.seq AND m.kind = ?)
                """
                        .formatted(table),
                ref.id(),
                ref.kind().code());
    }
}
