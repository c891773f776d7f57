package org.dalil.law.dossier;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Membership;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which groups people belong to, also through other groups, and until when.
///
/// @param above the groups that each is a member of
/// @param ends the last day on which somebody may have been of a group, where one is said
record Kinship(Set<UUID> people, Map<UUID, Set<UUID>> above, Map<Tie, LocalDate> ends) {
    /// A member and a group.
    record Tie(UUID member, UUID group) {}

    /// Reads the groups of these, one statement a step up.
    static Kinship of(Holdings holdings, Collection<UUID> people) throws ProblemException {
        Map<UUID, Set<UUID>> above = new HashMap<>();
        Map<Tie, LocalDate> last = new HashMap<>();
        Set<UUID> seen = new HashSet<>(people);
        Set<UUID> next = new HashSet<>(people);
        while (!next.isEmpty()) {
            Set<UUID> asked = next;
            Set<UUID> found = new HashSet<>();
            for (Membership one :
                    holdings.database()
                            .read(tx ->
                                    holdings.records()
                                            .naming(
                                                    tx,
                                                    Membership.SHAPE,
                                                    "member",
                                                    asked,
                                                    "t.id"))) {
                UUID member = one.member();
                if (member != null) {
                    last.merge(new Tie(member, one.group()), end(one), Kinship::later);
                    above.computeIfAbsent(member, id -> new LinkedHashSet<>()).add(one.group());
                    if (seen.add(one.group())) {
                        found.add(one.group());
                    }
                }
            }
            next = found;
        }
        last.values().removeIf(LocalDate.MAX::equals);
        return new Kinship(Set.copyOf(people), above, last);
    }

    private static LocalDate end(Membership one) {
        DateValue to = one.to();
        LocalDate latest = to == null ? null : to.latest();
        return latest == null ? LocalDate.MAX : latest;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// The last day on which one may have been of a group, by whatever way through other groups;
    /// the last of all days where no end is said.
    LocalDate until(UUID who, UUID group) {
        Map<UUID, LocalDate> until = new HashMap<>(Map.of(who, LocalDate.MAX));
        Deque<UUID> next = new ArrayDeque<>(ends.isEmpty() ? Set.of() : Set.of(who));
        while (!next.isEmpty()) {
            UUID member = next.poll();
            LocalDate its = until.getOrDefault(member, LocalDate.MAX);
            for (UUID above : above.getOrDefault(member, Set.of())) {
                LocalDate end =
                        earlier(its, ends.getOrDefault(new Tie(member, above), LocalDate.MAX));
                LocalDate before = until.get(above);
                if (before == null || end.isAfter(before)) {
                    until.put(above, end);
                    next.add(above);
                }
            }
        }
        return until.getOrDefault(group, LocalDate.MAX);
    }

    /// The people and all their groups.
    Set<UUID> everybody() {
        Set<UUID> all = new HashSet<>(people);
        above.values().forEach(all::addAll);
        return all;
    }

    /// The groups of one, the nearest first; each once, should groups hold each other.
    Set<UUID> groups(UUID who) {
        Set<UUID> all = new LinkedHashSet<>();
        Deque<UUID> next = new ArrayDeque<>(above.getOrDefault(who, Set.of()));
        while (!next.isEmpty()) {
            UUID group = next.poll();
            if (!group.equals(who) && all.add(group)) {
                next.addAll(above.getOrDefault(group, Set.of()));
            }
        }
        return all;
    }
}
