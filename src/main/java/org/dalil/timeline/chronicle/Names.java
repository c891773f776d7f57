package org.dalil.timeline.chronicle;

import org.dalil.casefile.Sweep;
import org.dalil.database.Row;
import org.dalil.people.Naming;
import org.dalil.timeline.chronicle.TimelineEntry.LaneName;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What the people, places or sources that stand are called as lanes.
final class Names implements Held {
    private final Map<UUID, Kept> byId = new HashMap<>();
    private final Sweep sweep;

    private final Naming naming;

    private Names(String name, String table, Naming naming) {
        String columns = "id, gone, %s".formatted(name);
        this.naming = naming;
        this.sweep = new Sweep(columns, table, this::take);
    }

    /// What is kept of one of them.
    private record Kept(String name, @Nullable String codeName) {}

    /// @param naming what they are called when they are asked for
    static Names ofAgents(Naming naming) {
        return new Names("label AS name, code_name AS code", "agent", naming);
    }

    static Names ofPlaces() {
        return new Names("name, NULL AS code", "place", new Naming(false));
    }

    static Names ofSources() {
        return new Names("title AS name, NULL AS code", "source", new Naming(false));
    }

    /// Null for none, and for what was taken away.
    @Nullable LaneName find(@Nullable UUID id) {
        Kept kept = id == null ? null : byId.get(id);
        return id == null || kept == null
                ? null
                : new LaneName(id.toString(), naming.of(kept.name(), kept.codeName()));
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
            byId.put(id, new Kept(row.word("name"), row.text("code")));
        }
        return Boolean.TRUE;
    }
}
