package org.dalil.casefile;

import org.dalil.database.Tx;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The folded keys that records of a list are found by. Read in parts, because they are many and
/// the casefile thread has other things to do; changed ones are read again one by one.
final class RollKeys {
    private static final int PART = 2_000;

    private final String part;
    private final String one;
    private final Map<UUID, String> byId = new HashMap<>();
    private long lastRow = -1;
    private boolean whole;

    RollKeys(String table) {
        // In the order of the rows themselves: along an index each would be fetched on its own.
        this.part =
                "SELECT _ROWID_ AS place, id, gone, search_key FROM %s WHERE _ROWID_ > ? ORDER BY _ROWID_ FETCH FIRST ? ROWS ONLY"
                        .formatted(table);
        this.one = "SELECT search_key FROM %s WHERE id = ? AND gone = FALSE".formatted(table);
    }

    /// Begins anew.
    void forget() {
        byId.clear();
        lastRow = -1;
        whole = false;
    }

    /// Reads the next part; whether more are left.
    boolean readSome(Tx tx) throws SQLException {
        if (!whole) {
            int read =
                    tx.query(
                                    part,
                                    row -> {
                                        lastRow = row.number("place");
                                        if (!row.flag("gone")) {
                                            byId.put(row.id("id"), row.word("search_key"));
                                        }
                                        return lastRow;
                                    },
                                    lastRow,
                                    PART)
                            .size();
            whole = read < PART;
        }
        return !whole;
    }

    /// Reads all that are left.
    void readRest(Tx tx) throws SQLException {
        boolean more = !whole;
        while (more) {
            more = readSome(tx);
        }
    }

    /// Reads the key of a changed record; false when it is gone or a record of another table.
    boolean readAgain(Tx tx, UUID id) throws SQLException {
        String key = tx.first(one, row -> row.word("search_key"), id).orElse(null);
        if (key == null) {
            byId.remove(id);
        } else {
            byId.put(id, key);
        }
        return key != null;
    }

    /// Where in a list the keys have these words, ascending.
    ///
    /// @param among the places to look at; null for all
    int[] find(List<UUID> ids, String words, int @Nullable [] among) {
        int most = among == null ? ids.size() : among.length;
        int[] found = new int[most];
        int count = 0;
        for (int i = 0; i < most; i++) {
            int place = among == null ? i : among[i];
            String key = byId.get(ids.get(place));
            if (key != null && key.contains(words)) {
                found[count] = place;
                count++;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
