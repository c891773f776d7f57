package org.dalil.timeline.chronicle;

import org.dalil.casefile.Sweep;
import org.dalil.database.Row;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Which source the passages that stand are from.
final class Passages implements Held {
    private static final String COLUMNS = "id, gone, source";

    private final Map<UUID, UUID> sourceOf = new HashMap<>();
    private final OneOfEach<UUID> sources = new OneOfEach<>();
    private final Sweep sweep = new Sweep(COLUMNS, "passage", this::take);

    /// Null for a passage that was taken away.
    @Nullable UUID sourceOf(UUID passage) {
        return sourceOf.get(passage);
    }

    @Override
    public Sweep sweep() {
        return sweep;
    }

    @Override
    public void forget() {
        sourceOf.clear();
        sources.forget();
        sweep.again();
    }

    private Boolean take(Row row) throws SQLException {
        UUID id = row.id("id");
        if (row.flag("gone")) {
            sourceOf.remove(id);
        } else {
            sourceOf.put(id, sources.same(row.id("source")));
        }
        return Boolean.TRUE;
    }
}
