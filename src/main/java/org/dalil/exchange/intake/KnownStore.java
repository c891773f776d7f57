package org.dalil.exchange.intake;

import org.dalil.database.Tx;
import org.dalil.exchange.record.GroupRings;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Shapes;
import org.dalil.kernel.RecordKind;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What this casefile holds, by id alone.
final class KnownStore {
    private KnownStore() {}

    /// A record of ours.
    record Known(RecordKind kind, boolean gone) {}

    /// Every record, taken-away ones included.
    static Map<UUID, Known> all(Tx tx, Shapes shapes) throws SQLException {
        Map<UUID, Known> all = new HashMap<>();
        for (RecordShape<?> shape : shapes.all()) {
            tx.query(
                            "SELECT id, gone FROM %s".formatted(shape.table()),
                            row -> Map.entry(row.id("id"), row.flag("gone")))
                    .forEach(row -> all.put(row.getKey(), new Known(shape.kind(), row.getValue())));
        }
        return all;
    }

    /// The numbers of all claims, taken-away ones included.
    static Set<Long> claimNumbers(Tx tx) throws SQLException {
        return new HashSet<>(tx.query("SELECT number FROM claim", row -> row.number("number")));
    }

    /// Who belongs to which group here.
    static List<GroupRings.Belonging> belongings(Tx tx) throws SQLException {
        return tx.query(
                "SELECT group_agent, member FROM membership WHERE NOT gone AND member IS NOT NULL",
                row -> new GroupRings.Belonging(row.id("group_agent"), row.id("member")));
    }
}
