package org.dalil.casefile;

import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The folded keys of the further names of a list's records. Read in parts; changed ones are read
/// again one by one. Only ever used on the casefile thread.
final class OtherKeys {
    private final Sweep sweep;
    private final KeyTexts texts = new KeyTexts();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<@Nullable UUID> owners = new ArrayList<>();

    /// A name that stands: whose it is, and its key.
    private record Key(UUID id, UUID owner, String words) {}

    OtherKeys(OtherNames names) {
        String columns = "id, gone, search_key, %s AS owner".formatted(names.owner());
        this.sweep = new Sweep(columns, names.table(), this::take);
    }

    private Boolean take(Row row) throws SQLException {
        if (!row.flag("gone")) {
            add(key(row));
        }
        return Boolean.TRUE;
    }

    private static Key key(Row row) throws SQLException {
        return new Key(row.id("id"), row.id("owner"), row.word("search_key"));
    }

    private void add(Key key) {
        wear(numbers.put(key.id(), texts.add(key.words())));
        owners.add(key.owner());
    }

    // What was read before stays in the texts, and is nobody's any more.
    private void wear(@Nullable Integer number) {
        if (number != null) {
            owners.set(number, null);
        }
    }

    /// Begins anew.
    void forget() {
        numbers.clear();
        owners.clear();
        texts.clear();
        sweep.again();
    }

    /// Reads the next part; whether more are left.
    boolean readSome(Tx tx) throws SQLException {
        return sweep.readSome(tx);
    }

    /// Reads a changed name; one that is gone, or a record of another table, is found no more.
    void readAgain(Tx tx, UUID id) throws SQLException {
        wear(numbers.remove(id));
        sweep.readAgain(tx, id);
    }

    /// Whose names have these words. All keys were read.
    Set<UUID> find(String words) {
        Set<UUID> found = new HashSet<>();
        texts.find(words).stream()
                .forEach(number -> {
                    UUID owner = owners.get(number);
                    if (owner != null) {
                        found.add(owner);
                    }
                });
        return found;
    }
}
