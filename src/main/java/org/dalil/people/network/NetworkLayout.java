package org.dalil.people.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Puts a network into columns: the one it is about in the middle, relatives and acquaintances to
/// the left, groups, offices and those met in acts to the right, whoever is two steps away beside
/// the one they are tied through. Where there are many of one sort, the rest is folded. The same
/// network gives the same drawing, in whatever order it was read.
public final class NetworkLayout {
    /// As many of one sort are shown beside one, before the rest is folded.
    static final int SHOWN = 6;

    /// The same for those two steps away.
    static final int SHOWN_BEYOND = 3;

    private final Network network;
    private final Set<Placed.Fold> opened;
    private final boolean twoSteps;
    private final Set<UUID> taken = new HashSet<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Map<UUID, List<Tie>> ties = new HashMap<>();

    private NetworkLayout(Network network, Set<Placed.Fold> opened, boolean twoSteps) {
        this.network = network;
        this.opened = opened;
        this.twoSteps = twoSteps;
        for (Tie tie : network.ties()) {
            ties.computeIfAbsent(tie.from(), id -> new ArrayList<>()).add(tie);
            ties.computeIfAbsent(tie.to(), id -> new ArrayList<>()).add(tie);
        }
    }

    /// Everybody’s place, the one in the middle first, then from the top of the left side down,
    /// then of the right.
    ///
    /// @param opened folds that are to show all they hold
    /// @param twoSteps whether those two steps away are shown
    public static List<Placed> of(Network network, Set<Placed.Fold> opened, boolean twoSteps) {
        return new NetworkLayout(network, opened, twoSteps).made();
    }

    private List<Placed> made() {
        UUID center = network.center();
        taken.add(center);
        placed.add(new Placed(center, center, TieSort.RELATION, 0, 0, 0));
        Map<TieSort, List<UUID>> near = beside(center);
        near.values().forEach(taken::addAll);
        side(-1, near, TieSort.RELATION);
        side(1, near, TieSort.MEMBERSHIP, TieSort.POSITION, TieSort.SHARED);
        return placed;
    }

    /// Who is tied to one and has no place yet, by the first sort of their ties.
    private Map<TieSort, List<UUID>> beside(UUID one) {
        Map<UUID, TieSort> first = new HashMap<>();
        for (Tie tie : ties.getOrDefault(one, List.of())) {
            UUID other = tie.other(one);
            if (!taken.contains(other) && network.called().containsKey(other)) {
                first.merge(other, tie.sort(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        Map<TieSort, List<UUID>> beside = new EnumMap<>(TieSort.class);
        first.forEach(
                (who, sort) -> beside.computeIfAbsent(sort, any -> new ArrayList<>()).add(who));
        beside.values().forEach(all -> all.sort(byName));
        return beside;
    }

    private final Comparator<UUID> byName =
            Comparator.comparing((UUID one) -> called(one).sort()).thenComparing(one -> one);

    private Network.Somebody called(UUID one) {
        return Objects.requireNonNull(network.called().get(one));
    }

    private void side(int column, Map<TieSort, List<UUID>> near, TieSort... sorts) {
        double row = 0;
        for (TieSort sort : sorts) {
            List<UUID> all = near.getOrDefault(sort, List.of());
            int shown = shown(all.size(), SHOWN, new Placed.Fold(network.center(), sort));
            for (UUID who : all.subList(0, shown)) {
                row = block(who, sort, column, row);
            }
            if (shown < all.size()) {
                placed.add(
                        new Placed(
                                null,
                                network.center(),
                                sort,
                                all.size() - shown,
                                column,
                                row + 0.5));
                row++;
            }
        }
    }

    /// One that is left over is shown rather than folded: a fold takes as much room.
    private int shown(int all, int most, Placed.Fold fold) {
        return opened.contains(fold) || all <= most + 1 ? all : most;
    }

    /// Places one of the first step, and beside them whoever is tied through them.
    ///
    /// @return the row below
    private double block(UUID who, TieSort sort, int column, double row) {
        double at = row;
        if (twoSteps) {
            Map<TieSort, List<UUID>> beyond = beside(who);
            beyond.values().forEach(taken::addAll);
            for (Map.Entry<TieSort, List<UUID>> some : beyond.entrySet()) {
                at = beyond(who, some.getKey(), some.getValue(), 2 * column, at);
            }
        }
        double end = Math.max(row + 1, at);
        placed.add(new Placed(who, network.center(), sort, 0, column, (row + end) / 2));
        return end;
    }

    private double beyond(UUID by, TieSort sort, List<UUID> all, int column, double row) {
        int shown = shown(all.size(), SHOWN_BEYOND, new Placed.Fold(by, sort));
        double at = row;
        for (UUID who : all.subList(0, shown)) {
            placed.add(new Placed(who, by, sort, 0, column, at + 0.5));
            at++;
        }
        if (shown < all.size()) {
            placed.add(new Placed(null, by, sort, all.size() - shown, column, at + 0.5));
            at++;
        }
        return at;
    }
}
