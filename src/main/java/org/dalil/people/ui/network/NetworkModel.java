package org.dalil.people.ui.network;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.network.Network;
import org.dalil.people.network.NetworkLayout;
import org.dalil.people.network.Placed;
import org.dalil.people.network.Tie;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// The network that is shown, where everybody stands in it, and who is chosen. Knows no scene-graph
/// type; changes nothing in the casefile.
final class NetworkModel {
    private final NetworkReader reader;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final Set<Placed.Fold> opened = new HashSet<>();
    private boolean twoSteps;

    /// What is drawn.
    ///
    /// @param places the first in the middle
    record Shown(Network network, List<Placed> places, boolean twoSteps) {
        /// What somebody is called; never their name while it is covered.
        String name(UUID one) {
            Map<UUID, Network.Somebody> called = network.called();
            Network.Somebody its = called.get(one);
            return its == null ? "–" : its.name();
        }
    }

    NetworkModel(NetworkReader reader, Desk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    /// What is drawn; null while it is being read.
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Which place is chosen.
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    void open(UUID center) {
        desk.jobs()
                .latest(
                        this,
                        "network.read",
                        () -> reader.read(center),
                        this::show,
                        desk.problems());
    }

    /// Voids what is still being read.
    void close() {
        desk.jobs().cancel(this);
    }

    private void show(Network network) {
        opened.clear();
        draw(network, 0);
    }

    private void draw(Network network, int choose) {
        List<Placed> places = NetworkLayout.of(network, opened, twoSteps);
        chosen.set(0); // a place of before may not be there any more
        shown.set(new Shown(network, places, twoSteps));
        chosen.set(Math.clamp(choose, 0, places.size() - 1));
    }

    /// Shows those two steps away, or not.
    void reach(boolean two) {
        Shown now = shown.get();
        twoSteps = two;
        if (now != null) {
            Placed at = now.places().get(chosen.get());
            draw(now.network(), 0);
            choose(at.who());
        }
    }

    void choose(int place) {
        Shown now = shown.get();
        if (now != null && place >= 0 && place < now.places().size()) {
            chosen.set(place);
        }
    }

    /// Chooses somebody, or the fold that holds them.
    void choose(@Nullable UUID who) {
        Shown now = shown.get();
        if (now == null || who == null) {
            return;
        }
        for (int i = 0; i < now.places().size(); i++) {
            if (who.equals(now.places().get(i).who())) {
                chosen.set(i);
                return;
            }
        }
    }

    /// Walks along ties: to the side, to the nearest of those tied there; up and down, to the next
    /// in the same column.
    void walk(int right, int down) {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        Placed at = now.places().get(chosen.get());
        Predicate<Placed> there =
                right == 0
                        ? one -> one.column() == at.column() && (one.row() - at.row()) * down > 0
                        : one ->
                                (one.column() - at.column()) * right > 0
                                        && Math.abs(one.column() - at.column()) == 1
                                        && isTied(now, at, one);
        now.places().stream()
                .filter(there)
                .min(
                        Comparator.comparingDouble((Placed one) ->
                                at.column() == 0 ? one.row() : Math.abs(one.row() - at.row())))
                .ifPresent(one -> chosen.set(now.places().indexOf(one)));
    }

    private static boolean isTied(Shown now, Placed one, Placed other) {
        UUID a = one.who();
        UUID b = other.who();
        return one.by().equals(b)
                || other.by().equals(a)
                || (a != null && b != null && !now.network().between(a, b).isEmpty());
    }

    /// Goes to the next place or back.
    ///
    /// @return false at the end, where the keys go elsewhere
    boolean step(int by) {
        Shown now = shown.get();
        int wanted = chosen.get() + by;
        if (now == null || wanted < 0 || wanted >= now.places().size()) {
            return false;
        }
        chosen.set(wanted);
        return true;
    }

    /// Opens whoever is chosen; a fold unfolds.
    void open() {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        Placed at = now.places().get(chosen.get());
        UUID who = at.who();
        if (who == null) {
            opened.add(at.fold());
            draw(now.network(), chosen.get());
        } else {
            go(new RecordRef(RecordKind.AGENT, who));
        }
    }

    /// Opens what a tie rests on; one that rests on nothing leads to whoever is at its end.
    void open(Tie tie) {
        RecordRef rests = tie.rests();
        go(rests == null ? new RecordRef(RecordKind.AGENT, tie.from()) : rests);
    }

    private void go(RecordRef ref) {
        desk.sheets().close();
        desk.navigator().go(new Intent.ToRecord(ref));
    }
}
