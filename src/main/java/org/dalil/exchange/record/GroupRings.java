package org.dalil.exchange.record;

import org.dalil.kernel.RecordKind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Finds memberships by which a group would contain itself, directly or through other groups:
/// whoever adds up its people would never arrive. Goes over each membership once.
public final class GroupRings {
    /// One group and one of its members.
    public record Belonging(UUID group, UUID member) {}

    private final Map<UUID, List<UUID>> onward = new HashMap<>();
    private final Map<UUID, Integer> into = new HashMap<>();

    private GroupRings(Collection<Belonging> all, boolean down) {
        for (Belonging one : all) {
            UUID from = down ? one.group() : one.member();
            UUID to = down ? one.member() : one.group();
            onward.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
            into.merge(to, 1, Integer::sum);
            into.putIfAbsent(from, 0);
        }
    }

    /// The memberships among these records that are in a ring, or between two rings.
    ///
    /// @param here what the casefile says already
    public static Set<UUID> in(Map<UUID, RecordLine> records, Collection<Belonging> here) {
        Map<UUID, Belonging> coming = new HashMap<>();
        for (RecordLine record : records.values()) {
            String member = record.fields().get("member");
            if (record.ref().kind() == RecordKind.MEMBERSHIP && member != null) {
                String group = Objects.requireNonNull(record.fields().get("group_agent"));
                coming.put(
                        record.ref().id(),
                        new Belonging(UUID.fromString(group), UUID.fromString(member)));
            }
        }
        List<Belonging> all = new ArrayList<>(here);
        all.addAll(coming.values());
        Set<UUID> ringed = new GroupRings(all, true).left();
        ringed.retainAll(new GroupRings(all, false).left());
        Set<UUID> found = new HashSet<>();
        coming.forEach((id, one) -> {
            if (ringed.contains(one.group()) && ringed.contains(one.member())) {
                found.add(id);
            }
        });
        return found;
    }

    /// Those to whom something still leads after all that leads nowhere else was taken off.
    private Set<UUID> left() {
        Deque<UUID> free = new ArrayDeque<>();
        into.forEach((id, count) -> {
            if (count == 0) {
                free.add(id);
            }
        });
        Set<UUID> left = new HashSet<>(into.keySet());
        for (UUID id = free.poll(); id != null; id = free.poll()) {
            left.remove(id);
            for (UUID next : onward.getOrDefault(id, List.of())) {
                if (into.merge(next, -1, Integer::sum) == 0) {
                    free.add(next);
                }
            }
        }
        return left;
    }
}
