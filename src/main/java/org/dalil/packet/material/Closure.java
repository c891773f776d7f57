package org.dalil.packet.material;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Derivation;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.allegation.Allegations;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictPosition;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.database.Tx;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads which claims may not go without which others: an allegation against a victim not without
/// what rebuts it, no side of a conflict that exports tell without the others, nothing derived
/// without its inputs.
final class Closure {
    final Map<UUID, Set<UUID>> against = new HashMap<>();
    final Map<UUID, Set<UUID>> rebuttals = new HashMap<>();
    final Map<UUID, List<UUID>> inputs = new HashMap<>();
    final Map<UUID, Conflict> conflicts = new LinkedHashMap<>();
    final Map<UUID, ConflictPosition> positions = new LinkedHashMap<>();
    private final Set<UUID> known = new LinkedHashSet<>();
    private final Holdings holdings;
    private final Allegations allegations;

    Closure(Holdings holdings, Allegations allegations) {
        this.holdings = holdings;
        this.allegations = allegations;
    }

    /// Reads on from these claims until nothing more comes.
    ///
    /// @return these and all that came
    Set<UUID> from(Tx tx, Collection<UUID> claims) throws SQLException {
        Set<UUID> next = new LinkedHashSet<>(claims);
        while (!next.isEmpty()) {
            known.addAll(next);
            Set<UUID> found = new LinkedHashSet<>();
            rebuttals(tx, next, found);
            conflicts(tx, next, found);
            inputs(tx, next, found);
            found.removeAll(known);
            next = found;
        }
        return known;
    }

    private void rebuttals(Tx tx, Set<UUID> claims, Set<UUID> found) throws SQLException {
        for (Map.Entry<UUID, Allegation> one : allegations.among(tx, claims).entrySet()) {
            Set<UUID> others = new HashSet<>();
            one.getValue().rebuttals().forEach(each -> others.add(each.claim()));
            rebuttals.put(one.getKey(), others);
            against.computeIfAbsent(one.getKey(), id -> new HashSet<>()).addAll(others);
            found.addAll(others);
        }
    }

    private void conflicts(Tx tx, Set<UUID> claims, Set<UUID> found) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        holdings.records()
                .naming(tx, ConflictPosition.SHAPE, "claim", claims, "t.id")
                .forEach(one -> ids.add(one.conflict()));
        Set<UUID> told = new HashSet<>();
        for (Conflict one : holdings.records().naming(tx, Conflict.SHAPE, "id", ids, "t.id")) {
            if (one.shown() && one.conflictState() != ConflictState.DISMISSED) {
                told.add(one.id());
                conflicts.put(one.id(), one);
            }
        }
        Map<UUID, Set<UUID>> sides = new HashMap<>();
        holdings.records()
                .naming(tx, ConflictPosition.SHAPE, "conflict", told, "t.id")
                .forEach(one -> {
                    positions.put(one.id(), one);
                    sides.computeIfAbsent(one.conflict(), id -> new HashSet<>()).add(one.claim());
                });
        for (Set<UUID> all : sides.values()) {
            for (UUID one : all) {
                Set<UUID> others = against.computeIfAbsent(one, id -> new HashSet<>());
                others.addAll(all);
                others.remove(one);
            }
            found.addAll(all);
        }
    }

    private void inputs(Tx tx, Set<UUID> claims, Set<UUID> found) throws SQLException {
        for (Derivation one :
                holdings.records()
                        .naming(tx, Derivation.SHAPE, "claim", claims, "t.position, t.id")) {
            inputs.computeIfAbsent(one.claim(), id -> new java.util.ArrayList<>()).add(one.input());
            found.add(one.input());
        }
    }

    /// The conflicts of which exports tell, with the side that each claim takes.
    Map<Conflict, List<ConflictPosition>> told() {
        Map<Conflict, List<ConflictPosition>> told = new LinkedHashMap<>();
        for (Conflict one : conflicts.values()) {
            told.put(
                    one,
                    positions.values().stream()
                            .filter(each -> each.conflict().equals(one.id()))
                            .toList());
        }
        return told;
    }
}
