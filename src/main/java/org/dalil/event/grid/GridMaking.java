package org.dalil.event.grid;

import org.dalil.event.part.Part;
import org.dalil.event.part.Standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Makes a grid of rows, names and parts: a pure function, whatever order they come in.
public final class GridMaking {
    private GridMaking() {}

    /// Somebody as the grid calls them.
    ///
    /// @param key their name as it is looked for
    /// @param sort by which names are ordered
    public record Called(UUID id, String name, String key, String sort) {}

    /// @param events in the order in which they are shown
    /// @param called whoever is to have a column; parts of anybody else are left out
    public static Grid of(
            List<Grid.Row> events, Collection<Called> called, Collection<Part> parts) {
        Map<UUID, Integer> rows = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            rows.put(events.get(i).id(), i);
        }
        Map<UUID, Tally> tallies = new HashMap<>();
        called.forEach(one -> tallies.put(one.id(), new Tally(one)));
        List<Part> shown = new ArrayList<>();
        for (Part part : parts) {
            Tally tally = tallies.get(part.agent());
            if (tally != null && rows.containsKey(part.event())) {
                tally.add(part.role().standing());
                shown.add(part);
            }
        }
        List<Tally> order =
                tallies.values().stream().filter(one -> one.times > 0).sorted(Tally.ORDER).toList();
        Map<UUID, Integer> columns = new HashMap<>();
        List<Grid.Column> people = new ArrayList<>();
        for (Tally one : order) {
            columns.put(one.called.id(), people.size());
            people.add(
                    new Grid.Column(
                            one.called.id(), one.called.name(), one.standing, one.called.key()));
        }
        return new Grid(events, people, cells(events.size(), rows, columns, shown));
    }

    private static List<List<GridCell>> cells(
            int height, Map<UUID, Integer> rows, Map<UUID, Integer> columns, List<Part> parts) {
        List<Map<Integer, List<Part>>> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            lines.add(new TreeMap<>());
        }
        for (Part part : parts) {
            Integer row = rows.get(part.event());
            Integer column = columns.get(part.agent());
            if (row != null && column != null) {
                lines.get(row).computeIfAbsent(column, any -> new ArrayList<>(1)).add(part);
            }
        }
        List<List<GridCell>> cells = new ArrayList<>(height);
        for (Map<Integer, List<Part>> line : lines) {
            List<GridCell> row = new ArrayList<>(line.size());
            line.forEach((column, its) -> row.add(cell(column, its)));
            cells.add(row);
        }
        return cells;
    }

    private static GridCell cell(int column, List<Part> parts) {
        List<Part> order = new ArrayList<>(parts);
        order.sort(
                Comparator.comparing((Part part) -> part.role().standing())
                        .thenComparing(part -> part.role().code())
                        .thenComparing(part -> part.told().id()));
        return new GridCell(column, order.getFirst().role().standing(), order);
    }

    /// How often somebody is named, and on which side.
    private static final class Tally {
        static final Comparator<Tally> ORDER =
                Comparator.comparing((Tally one) -> one.standing)
                        .thenComparing(one -> -one.times)
                        .thenComparing(one -> one.called.sort())
                        .thenComparing(one -> one.called.id());

        private final Called called;
        private Standing standing = Standing.OTHER;
        private int times;

        Tally(Called called) {
            this.called = called;
        }

        void add(Standing in) {
            times++;
            if (in.compareTo(standing) < 0) {
                standing = in;
            }
        }
    }
}
