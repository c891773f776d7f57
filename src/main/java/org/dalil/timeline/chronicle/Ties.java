package org.dalil.timeline.chronicle;

import org.dalil.casefile.Sweep;
import org.dalil.database.Row;
import org.dalil.database.RowReader;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What ties claims and events to what lanes are made of, each one’s ties in their order: a claim
/// to whom it is about or to the passages it rests on, an event to the claims about it. A tie that
/// was moved from one claim to another needs a new reading of all.
final class Ties implements Held {
    private final Map<UUID, List<Tie>> byHolder = new HashMap<>();
    private final Sweep sweep;
    private final RowReader<Bound> reader;

    /// One tie.
    ///
    /// @param target what it leads to
    record Tie(long position, UUID id, UUID target) implements Comparable<Tie> {
        @Override
        public int compareTo(Tie other) {
            int order = Long.compare(position, other.position);
            return order != 0 ? order : Told.compareIds(id, other.id);
        }
    }

    /// A tie and whose it is.
    private record Bound(UUID holder, Tie tie) {}

    private Ties(String columns, String table, RowReader<Bound> reader) {
        this.reader = reader;
        this.sweep = new Sweep(columns, table, this::take);
    }

    /// From claims to whom or what they are about, and from events to the claims about them.
    static Ties ofConcerns() {
        return new Ties(
                "id, gone, claim, target_kind, target",
                "concern",
                row -> {
                    UUID id = row.id("id");
                    UUID claim = row.id("claim");
                    UUID target = row.id("target");
                    return row.word("target_kind").equals("event")
                            ? new Bound(target, new Tie(0, id, claim))
                            : new Bound(claim, new Tie(0, id, target));
                });
    }

    /// From claims to the passages they rest on.
    static Ties ofSupports() {
        return new Ties(
                "id, gone, claim, passage, position",
                "support",
                row ->
                        new Bound(
                                row.id("claim"),
                                new Tie(row.number("position"), row.id("id"), row.id("passage"))));
    }

    /// The ties of a claim or event that stand, in their order.
    List<Tie> of(UUID holder) {
        return byHolder.getOrDefault(holder, List.of());
    }

    @Override
    public Sweep sweep() {
        return sweep;
    }

    @Override
    public void forget() {
        byHolder.clear();
        sweep.again();
    }

    private Boolean take(Row row) throws SQLException {
        Bound bound = reader.read(row);
        List<Tie> known = of(bound.holder());
        if (known.isEmpty() && !row.flag("gone")) {
            byHolder.put(bound.holder(), List.of(bound.tie())); // as most have: one
            return Boolean.TRUE;
        }
        List<Tie> now = new ArrayList<>(known);
        now.removeIf(tie -> tie.id().equals(bound.tie().id()));
        if (!row.flag("gone")) {
            now.add(bound.tie());
            now.sort(null);
        }
        byHolder.put(bound.holder(), List.copyOf(now));
        return Boolean.TRUE;
    }
}
