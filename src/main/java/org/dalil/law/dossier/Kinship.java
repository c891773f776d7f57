package org.dalil.law.dossier;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Membership;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which groups people belong to, also through other groups.
///
/// @param above the groups that each is a member of
record Kinship(Set<UUID> people, Map<UUID, Set<UUID>> above) {
    /// Reads the groups of these, one statement a step up.
    static Kinship of(Holdings holdings, Collection<UUID> people) throws ProblemException {
        Map<UUID, Set<UUID>> above = new HashMap<>();
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
                    above.computeIfAbsent(member, id -> new LinkedHashSet<>()).add(one.group());
                    if (seen.add(one.group())) {
                        found.add(one.group());
                    }
                }
            }
            next = found;
        }
        return new Kinship(Set.copyOf(people), above);
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
