package org.dalil.casefile;

import org.dalil.database.Tx;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Who stands in a list and where: the ids in their order, and for narrowing the folded keys beside
/// them. Read whole once; after that each use first takes in what the acts since then have changed,
/// so it always says what the table says. Only ever used on the casefile thread.
final class Roll {
    /// With more changed records than this, reading everything again is quicker.
    private static final int MANY = 300;

    private static final String NEWEST = "SELECT coalesce(max(seq), 0) AS n FROM act";
    private static final String CHANGED =
            "SELECT DISTINCT ref FROM change WHERE act > ? FETCH FIRST ? ROWS ONLY";

    /// Large acts tell of the records that they made in a table of their own.
    private static final String MADE_MANY = "SELECT count(*) AS n FROM making WHERE act > ?";

    private final String inOrder;
    private final String before;
    private final RollKeys keys;
    private final @Nullable OtherKeys others;
    private List<UUID> ids = new ArrayList<>();
    private long newestAct = -1;
    private String foundFor = "";
    private int @Nullable [] found;

    /// @param table with the columns `id`, `gone` and `search_key`, written only by acts
    /// @param order the columns that order it, each led by `t.`, the last one unique
    /// @param others further names its records are found by, or null
    Roll(String table, String order, @Nullable OtherNames others) {
        this.inOrder =
                "SELECT t.id FROM %s t WHERE t.gone = FALSE ORDER BY t.gone, %s"
                        .formatted(table, order);
        // The database compares, so that the order here is its own.
        this.before =
                "SELECT count(*) AS n FROM %s t, %s u WHERE t.id = ? AND u.id = ? AND (%s) < (%s)"
                        .formatted(table, table, order, order.replace("t.", "u."));
        this.keys = new RollKeys(table);
        this.others = others == null ? null : new OtherKeys(others);
    }

    /// Whether it has been read, so that each use is quick.
    boolean isRead() {
        return newestAct >= 0;
    }

    /// The ids in their order, as the table has them now.
    List<UUID> ids(Tx tx) throws SQLException {
        catchUp(tx);
        return Collections.unmodifiableList(ids);
    }

    /// The ids whose key has these words, in their order. Valid until the next use.
    ///
    /// @param key folded
    List<UUID> ids(Tx tx, String key) throws SQLException {
        catchUp(tx);
        boolean more = true;
        while (more) {
            more = readSome(tx);
        }
        int[] places = found;
        if (places == null || !key.equals(foundFor)) {
            places = keys.find(ids, key, others == null ? Set.of() : others.find(key));
            found = places;
            foundFor = key;
        }
        return new At(ids, places);
    }

    /// Reads another part of the keys; whether more are left.
    boolean readAhead(Tx tx) throws SQLException {
        catchUp(tx);
        return readSome(tx);
    }

    private boolean readSome(Tx tx) throws SQLException {
        return keys.readSome(tx) || others != null && others.readSome(tx);
    }

    private void catchUp(Tx tx) throws SQLException {
        long newest = tx.count(NEWEST);
        if (newest == newestAct) {
            return;
        }
        boolean whole = !isRead() || tx.count(MADE_MANY, newestAct) > 0;
        List<UUID> changed =
                whole ? List.of() : tx.query(CHANGED, row -> row.id("ref"), newestAct, MANY + 1);
        found = null;
        if (whole || changed.size() > MANY) {
            ids = tx.query(inOrder, row -> row.id("id"));
            keys.forget();
            if (others != null) {
                others.forget();
            }
        } else {
            Set<UUID> out = new HashSet<>(changed);
            ids.removeIf(out::contains);
            for (UUID id : changed) {
                if (keys.readAgain(tx, id)) {
                    ids.add(placeOf(tx, id), id);
                } else if (others != null) {
                    others.readAgain(tx, id);
                }
            }
        }
        newestAct = newest;
    }

    private int placeOf(Tx tx, UUID id) throws SQLException {
        int low = 0;
        int high = ids.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tx.count(before, ids.get(middle), id) > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Some of a list, by their places in it, ascending. Copies nothing.
    private static final class At extends AbstractList<UUID> {
        private final List<UUID> all;
        private final int[] places;

        At(List<UUID> all, int[] places) {
            this.all = all;
            this.places = places;
        }

        @Override
        public UUID get(int index) {
            return all.get(places[index]);
        }

        @Override
        public int size() {
            return places.length;
        }

        @Override
        public int indexOf(@Nullable Object id) {
            int place = all.indexOf(id);
            return place < 0 ? -1 : Math.max(-1, Arrays.binarySearch(places, place));
        }
    }
}
