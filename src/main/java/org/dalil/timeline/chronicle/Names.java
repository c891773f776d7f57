package org.dalil.timeline.chronicle;

import org.dalil.casefile.Sweep;
import org.dalil.database.Row;
import org.dalil.timeline.chronicle.TimelineEntry.LaneName;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What the people, places or sources that stand are called as lanes.
final class Names implements Held {
    private final Map<UUID, LaneName> byId = new HashMap<>();
    private final Sweep sweep;

    private Names(String name, String table) {
        String columns = "id, gone, %s AS name".formatted(name);
        this.sweep = new Sweep(columns, table, this::take);
    }

    static Names ofAgents() {
        return new Names("label", "agent");
    }

    static Names ofPlaces() {
        return new Names("name", "place");
    }

    static Names ofSources() {
        return new Names("title", "source");
    }

    /// Null for none, and for what was taken away.
    @Nullable LaneName find(@Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }

    @Override
    public Sweep sweep() {
        return sweep;
    }

    @Override
    public void forget() {
        byId.clear();
        sweep.again();
    }

    private Boolean take(Row row) throws SQLException {
        UUID id = row.id("id");
        if (row.flag("gone")) {
            byId.remove(id);
        } else {
            byId.put(id, new LaneName(id.toString(), row.word("name")));
        }
        return Boolean.TRUE;
    }
}
