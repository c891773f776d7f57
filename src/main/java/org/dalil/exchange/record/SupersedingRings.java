package org.dalil.exchange.record;

import org.dalil.kernel.RecordKind;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Finds claims that would correct one another in a ring: nobody could say which one stands, and
/// whoever follows the corrections would never arrive.
public final class SupersedingRings {
    private static final Reference SUPERSEDES = References.of(RecordKind.CLAIM).getFirst();

    private SupersedingRings() {}

    /// The claims of a ring and, at times, some that lead into it.
    public static Set<UUID> in(Map<UUID, RecordLine> records) {
        Set<UUID> seen = new HashSet<>();
        Set<UUID> rings = new HashSet<>();
        for (RecordLine start : records.values()) {
            Set<UUID> path = new LinkedHashSet<>();
            RecordLine at = start;
            while (at != null && isNew(at, seen) && path.add(at.ref().id())) {
                UUID before = at.target(SUPERSEDES);
                at = before == null ? null : records.get(before);
            }
            if (at != null && path.contains(at.ref().id())) {
                rings.addAll(path);
            }
            seen.addAll(path);
        }
        return rings;
    }

    private static boolean isNew(RecordLine at, Set<UUID> seen) {
        return at != null && at.ref().kind() == RecordKind.CLAIM && !seen.contains(at.ref().id());
    }
}
