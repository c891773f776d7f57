package org.dalil.event.ui.grid;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.event.grid.Grid;
import org.dalil.event.grid.GridCell;
import org.dalil.event.grid.GridScope;
import org.dalil.event.part.Standing;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/// The grid that is shown, what of it is kept by the filter, and the cell that is chosen. Knows no
/// scene-graph type; changes nothing in the casefile.
final class GridModel {
    private static final int OFFERED = 6;

    private final Reading reading;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.READING);
    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(Spot.START);
    private final Set<Standing> standings = EnumSet.allOf(Standing.class);
    private Grid whole = Grid.NONE;
    private Terms terms = Terms.NONE;
    private String key = "";

    /// What is drawn.
    ///
    /// @param read false while it is being read
    record Shown(Grid grid, Terms terms, boolean read) {
        static final Shown READING = new Shown(Grid.NONE, Terms.NONE, false);
    }

    /// An event or a person that one can jump to.
    record Found(RecordRef ref, String name) {}

    /// Reads a grid with the wordings of its terms.
    @FunctionalInterface
    interface Reading {
        Shown of(GridScope scope) throws ProblemException;
    }

    GridModel(Reading reading, Desk desk) {
        this.reading = reading;
        this.desk = desk;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    Grid grid() {
        return shown.get().grid();
    }

    /// Reads the grid of these events.
    ///
    /// @param first the event or person to begin at, or null
    void open(GridScope scope, @Nullable RecordRef first) {
        Callable<Shown> work = () -> reading.of(scope);
        desk.jobs()
                .latest(
                        this,
                        "grid.read",
                        work,
                        found -> {
                            show(found);
                            if (first != null) {
                                jump(first);
                            }
                        },
                        desk.problems());
    }

    /// Voids what is still being read.
    void close() {
        desk.jobs().cancel(this);
    }

    /// Shows a grid that was read.
    void show(Shown found) {
        whole = found.grid();
        terms = found.terms();
        spot.set(Spot.START);
        narrow();
    }

    /// Keeps only what is called so.
    void filter(String typed) {
        key = Folding.key(typed);
        narrow();
    }

    /// Shows people of this standing, or leaves them out.
    void keep(Standing standing, boolean keep) {
        if (keep ? standings.add(standing) : standings.remove(standing)) {
            narrow();
        }
    }

    private void narrow() {
        Grid before = grid();
        Spot at = spot.get();
        boolean all = key.isEmpty() && standings.size() == Standing.values().length;
        Grid now = all ? whole : whole.keeping(standings, key);
        UUID event =
                at.row() < 0 || at.row() >= before.events().size()
                        ? null
                        : before.events().get(at.row()).id();
        UUID person =
                at.column() < 0 || at.column() >= before.people().size()
                        ? null
                        : before.people().get(at.column()).id();
        shown.set(new Shown(now, terms, true));
        int row = at.row() < 0 ? -1 : Math.max(0, row(now, event));
        int column = at.column() < 0 ? -1 : Math.max(0, column(now, person));
        spot.set(new Spot(row, column));
    }

    private static int row(Grid in, @Nullable UUID event) {
        for (int i = 0; i < in.events().size(); i++) {
            if (in.events().get(i).id().equals(event)) {
                return i;
            }
        }
        return -1;
    }

    private static int column(Grid in, @Nullable UUID person) {
        for (int i = 0; i < in.people().size(); i++) {
            if (in.people().get(i).id().equals(person)) {
                return i;
            }
        }
        return -1;
    }

    /// Chooses a cell; what lies beyond the edges becomes the edge.
    void choose(int row, int column) {
        Grid now = grid();
        if (!now.isEmpty()) {
            spot.set(
                    new Spot(
                            Math.clamp(row, -1, now.events().size() - 1),
                            Math.clamp(column, -1, now.people().size() - 1)));
        }
    }

    void step(int down, int right) {
        choose(spot.get().row() + down, spot.get().column() + right);
    }

    /// Goes to the next cell that holds something; stays where there is none.
    void leap(int down, int right) {
        Spot at = spot.get();
        if (grid().isEmpty()) {
            return;
        }
        if (right != 0 && at.row() >= 0) {
            grid().across(at.row(), at.column(), right > 0)
                    .ifPresent(column -> choose(at.row(), column));
        } else if (down != 0 && at.column() >= 0) {
            grid().along(at.row(), at.column(), down > 0)
                    .ifPresent(row -> choose(row, at.column()));
        }
    }

    /// The chosen cell, drawn back to the edge while another grid is being put in its place.
    Spot held() {
        Spot at = spot.get();
        Grid now = grid();
        return now.isEmpty()
                ? Spot.START
                : new Spot(
                        Math.min(at.row(), now.events().size() - 1),
                        Math.min(at.column(), now.people().size() - 1));
    }

    /// What the chosen cell holds.
    Optional<GridCell> chosen() {
        Spot at = held();
        return at.isCell() && !grid().isEmpty()
                ? grid().at(at.row(), at.column())
                : Optional.empty();
    }

    /// Events and people called so, of those that are shown.
    List<Found> find(String typed) {
        String words = Folding.key(typed);
        List<Found> found = new ArrayList<>();
        Grid now = grid();
        now.people().stream()
                .filter(one -> one.key().contains(words))
                .limit(OFFERED)
                .forEach(one ->
                        found.add(
                                new Found(new RecordRef(RecordKind.AGENT, one.id()), one.name())));
        now.events().stream()
                .filter(one -> one.key().contains(words))
                .limit(OFFERED)
                .forEach(one ->
                        found.add(
                                new Found(new RecordRef(RecordKind.EVENT, one.id()), one.title())));
        return found;
    }

    /// Chooses the row of an event or the column of a person, and there the first cell that holds
    /// something.
    void jump(RecordRef to) {
        Grid now = grid();
        if (to.kind() == RecordKind.EVENT) {
            int row = row(now, to.id());
            if (row >= 0) {
                choose(row, now.across(row, -1, true).orElse(spot.get().column()));
            }
        } else {
            int column = column(now, to.id());
            if (column >= 0) {
                choose(now.along(-1, column, true).orElse(spot.get().row()), column);
            }
        }
    }

    /// Leads to what is chosen: the act that a cell tells, else the claim; the event or person of a
    /// head. Nothing happens on an empty cell.
    void open() {
        Spot at = spot.get();
        if (grid().isEmpty()) {
            return;
        }
        if (at.isPerson()) {
            go(new RecordRef(RecordKind.AGENT, grid().people().get(at.column()).id()));
        } else if (at.isEvent() && at.row() >= 0) {
            go(new RecordRef(RecordKind.EVENT, grid().events().get(at.row()).id()));
        } else {
            chosen().ifPresent(cell -> go(cell.parts().getFirst().told()));
        }
    }

    private void go(RecordRef ref) {
        desk.sheets().close();
        desk.navigator().go(new Intent.ToRecord(ref));
    }
}
