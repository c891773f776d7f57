package org.dalil.event.grid;

import org.dalil.event.part.Standing;
import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Events in the order of time, people, and what they had to do with each other: of ten thousand
/// times five thousand cells only those that hold something.
///
/// @param events the rows
/// @param people the columns: victims, those accused, others, each the most often named first
/// @param cells for each row what it holds, from left to right
public record Grid(List<Row> events, List<Column> people, List<List<GridCell>> cells) {
    /// Nothing.
    public static final Grid NONE = new Grid(List.of(), List.of(), List.of());

    /// An event.
    ///
    /// @param key its title as it is looked for
    public record Row(UUID id, String title, @Nullable DateValue when, String key) {}

    /// A person, group or body.
    ///
    /// @param standing on which side they are shown
    /// @param key their name as it is looked for
    public record Column(UUID id, String name, Standing standing, String key) {}

    public Grid {
        events = List.copyOf(events);
        people = List.copyOf(people);
        cells = cells.stream().map(List::copyOf).toList();
        if (events.size() != cells.size()) {
            throw new IllegalArgumentException("a row of cells for each event");
        }
    }

    /// Whether there is no row or no column.
    public boolean isEmpty() {
        return events.isEmpty() || people.isEmpty();
    }

    /// How many cells hold something.
    public int filled() {
        return cells.stream().mapToInt(List::size).sum();
    }

    /// What stands in a cell.
    public Optional<GridCell> at(int row, int column) {
        List<GridCell> line = cells.get(row);
        int at = place(line, column);
        return at < 0 ? Optional.empty() : Optional.of(line.get(at));
    }

    /// The cells of a row from one column to before another.
    public List<GridCell> between(int row, int from, int to) {
        List<GridCell> line = cells.get(row);
        int first = place(line, from);
        int end = place(line, to);
        return line.subList(first < 0 ? -first - 1 : first, end < 0 ? -end - 1 : end);
    }

    private static int place(List<GridCell> line, int column) {
        int low = 0;
        int high = line.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = line.get(middle).column();
            if (found == column) {
                return middle;
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /// The column of the next cell that holds something, to the right or to the left in a row;
    /// empty when there is none.
    public Optional<Integer> across(int row, int column, boolean right) {
        List<GridCell> line = cells.get(row);
        int at = place(line, column);
        int next = right ? (at < 0 ? -at - 1 : at + 1) : (at < 0 ? -at - 2 : at - 1);
        return next < 0 || next >= line.size()
                ? Optional.empty()
                : Optional.of(line.get(next).column());
    }

    /// The row of the next cell that holds something, below or above in a column.
    public Optional<Integer> along(int row, int column, boolean down) {
        int step = down ? 1 : -1;
        for (int at = row + step; at >= 0 && at < cells.size(); at += step) {
            if (place(cells.get(at), column) >= 0) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// What is left of it: cells of these standings whose event or person is called so. A row or
    /// column without such a cell stays only when it is itself called so.
    ///
    /// @param key folded words, or empty for all
    public Grid keeping(Set<Standing> standings, String key) {
        List<List<GridCell>> kept = new ArrayList<>();
        boolean[] columns = new boolean[people.size()];
        for (int i = 0; i < people.size(); i++) {
            columns[i] =
                    !key.isEmpty()
                            && people.get(i).key().contains(key)
                            && standings.contains(people.get(i).standing());
        }
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i]) {
                named.add(i);
            }
        }
        for (int row = 0; row < events.size(); row++) {
            boolean called = events.get(row).key().contains(key);
            List<GridCell> line = new ArrayList<>();
            for (GridCell cell : cells.get(row)) {
                if (standings.contains(cell.standing())
                        && (called || named.contains(cell.column()))) {
                    line.add(cell);
                    columns[cell.column()] = true;
                }
            }
            kept.add(line);
        }
        return narrowed(kept, columns, key);
    }

    private Grid narrowed(List<List<GridCell>> kept, boolean[] columns, String key) {
        int[] place = new int[columns.length];
        Arrays.fill(place, -1);
        List<Column> people = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i]) {
                place[i] = people.size();
                people.add(this.people.get(i));
            }
        }
        List<Row> rows = new ArrayList<>();
        List<List<GridCell>> lines = new ArrayList<>();
        for (int row = 0; row < events.size(); row++) {
            if (!kept.get(row).isEmpty() || events.get(row).key().contains(key)) {
                rows.add(events.get(row));
                lines.add(
                        kept.get(row).stream()
                                .map(cell ->
                                        new GridCell(
                                                place[cell.column()],
                                                cell.standing(),
                                                cell.parts()))
                                .toList());
            }
        }
        return new Grid(rows, people, lines);
    }
}
