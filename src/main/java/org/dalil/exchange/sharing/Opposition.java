package org.dalil.exchange.sharing;

import org.dalil.claim.conflict.ConflictState;
import org.dalil.exchange.record.RecordLine;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Which claims may not go without which others: an allegation against a victim not without what
/// rebuts it, and no side of a conflict of which exports tell without the others.
final class Opposition {
    /// Nothing stands against anything, and no conflict is told.
    static final Opposition NONE = new Opposition();

    private final Map<UUID, Set<UUID>> against = new HashMap<>();
    private final Map<UUID, List<UUID>> untold = new HashMap<>();
    private final Set<UUID> told = new HashSet<>();

    private Opposition() {}

    /// @param rebuttals the claims that stand against each allegation
    static Opposition among(Map<UUID, RecordLine> records, Map<UUID, Set<UUID>> rebuttals) {
        Opposition made = new Opposition();
        rebuttals.forEach((claim, others) -> made.add(claim, others));
        Map<UUID, List<UUID>> positions = new HashMap<>();
        for (RecordLine record : records.values()) {
            if (record.ref().kind() == RecordKind.CONFLICT_POSITION) {
                positions
                        .computeIfAbsent(target(record, "conflict"), id -> new ArrayList<>())
                        .add(target(record, "claim"));
            }
        }
        positions.forEach((id, claims) -> made.add(records.get(id), claims));
        return made;
    }

    private void add(@Nullable RecordLine conflict, List<UUID> claims) {
        if (conflict == null || !Boolean.parseBoolean(conflict.fields().get("shown"))) {
            return;
        }
        if (state(conflict) == ConflictState.DISMISSED) {
            untold.put(conflict.ref().id(), claims);
            return;
        }
        told.add(conflict.ref().id());
        claims.forEach(claim -> add(claim, Set.copyOf(claims)));
    }

    private void add(UUID claim, Set<UUID> others) {
        Set<UUID> all = against.computeIfAbsent(claim, id -> new HashSet<>());
        all.addAll(others);
        all.remove(claim);
    }

    /// The claims without which this one may not go.
    Set<UUID> of(UUID claim) {
        return against.getOrDefault(claim, Set.of());
    }

    /// All claims without which some other may not go.
    Set<UUID> claims() {
        Set<UUID> all = new HashSet<>();
        against.values().forEach(all::addAll);
        return all;
    }

    /// Whether the positions of a conflict go with these records. That two claims are in no
    /// conflict is told only to whom has both.
    boolean tells(UUID conflict, Set<UUID> going) {
        List<UUID> claims = untold.get(conflict);
        return told.contains(conflict) || (claims != null && going.containsAll(claims));
    }

    static UUID target(RecordLine record, String field) {
        return UUID.fromString(Objects.requireNonNull(record.fields().get(field)));
    }

    private static ConflictState state(RecordLine conflict) {
        return ConflictState.of(Objects.requireNonNull(conflict.fields().get("state")));
    }
}
