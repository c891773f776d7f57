package org.dalil.casefile;

import org.dalil.database.Row;
import org.dalil.database.Tx;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The folded keys that records of a list are found by. Read in parts; changed ones are read again
/// one by one.
final class RollKeys {
    /// With more keys written than this for each that counts, it begins anew.
    private static final int WORN = 2;

    private static final int FEW = 1_000;

    private final String one;
    private final Sweep sweep;
    private final KeyTexts texts = new KeyTexts();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private int[] numberAt = {};
    private boolean placed;

    RollKeys(String table) {
        this.sweep = new Sweep("id, gone, search_key", table, this::take);
        this.one = "SELECT search_key FROM %s WHERE id = ? AND gone = FALSE".formatted(table);
    }

    private Boolean take(Row row) throws SQLException {
        if (!row.flag("gone")) {
            numbers.put(row.id("id"), texts.add(row.word("search_key")));
        }
        return Boolean.TRUE;
    }

    /// Begins anew.
    void forget() {
        numbers.clear();
        texts.clear();
        sweep.again();
        placed = false;
    }

    /// Reads the next part; whether more are left.
    boolean readSome(Tx tx) throws SQLException {
        return sweep.readSome(tx);
    }

    /// Reads the key of a changed record; false when it is gone or a record of another table.
    boolean readAgain(Tx tx, UUID id) throws SQLException {
        placed = false;
        String key = tx.first(one, row -> row.word("search_key"), id).orElse(null);
        if (key == null) {
            numbers.remove(id);
        } else {
            numbers.put(id, texts.add(key));
        }
        if (texts.count() > FEW + WORN * numbers.size()) {
            forget();
        }
        return key != null;
    }

    /// Where in a list the keys have these words, ascending. All keys were read.
    ///
    /// @param also ids that are found whatever their keys
    int[] find(List<UUID> ids, String words, Set<UUID> also) {
        if (!placed) {
            numberAt =
                    ids.stream().mapToInt(id -> numbers.getOrDefault(id, texts.count())).toArray();
            placed = true;
        }
        BitSet having = texts.find(words);
        int[] found = new int[numberAt.length];
        int count = 0;
        for (int place = 0; place < numberAt.length; place++) {
            if (having.get(numberAt[place]) || !also.isEmpty() && also.contains(ids.get(place))) {
                found[count] = place;
                count++;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
