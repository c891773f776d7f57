package org.dalil.packet.plan;

import org.dalil.claim.Attribution;
import org.dalil.claim.Concern;
import org.dalil.kernel.RecordRef;
import org.dalil.packet.material.Material;
import org.dalil.people.Agent;
import org.dalil.source.Source;
import org.dalil.testimony.interview.Interview;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;

/// What people are called in a packet: whoever has a code name goes under it unless somebody
/// decides otherwise, and whoever told something is not named for a use that names nobody.
final class PacketNames {
    private final Material material;
    private final PacketWish wish;
    private final IntFunction<String> unnamed;
    private final Set<UUID> tellers = new HashSet<>();

    PacketNames(Material material, PacketWish wish, IntFunction<String> unnamed) {
        this.material = material;
        this.wish = wish;
        this.unnamed = unnamed;
        if (!wish.use().names()) {
            for (Interview one : material.interviews().values()) {
                UUID who = one.attendance().interviewee();
                if (who != null) {
                    tellers.add(who);
                }
            }
        }
    }

    /// Whether somebody goes under another name than their own.
    boolean isCovered(UUID agent) {
        Agent one = material.agents().get(agent);
        return one != null
                && (tellers.contains(agent)
                        || one.codeName() != null && !wish.named().contains(agent));
    }

    /// Those of these who do.
    Set<UUID> covered(Set<UUID> agents) {
        Set<UUID> covered = new HashSet<>(agents);
        covered.removeIf(one -> !isCovered(one));
        return covered;
    }

    /// What everybody is called who is named by these.
    Map<UUID, String> of(List<PlannedClaim> claims, List<Exhibit> exhibits) {
        Set<UUID> named = new LinkedHashSet<>();
        for (PlannedClaim one : claims) {
            UUID id = one.claim().id();
            for (Concern about : material.concerns().getOrDefault(id, List.of())) {
                named.add(about.target().id());
            }
            for (Attribution link : material.chains().getOrDefault(id, List.of())) {
                add(link.agent(), named);
            }
            add(one.claim().slots().subject(), named);
            add(one.claim().slots().object(), named);
        }
        for (Exhibit one : exhibits) {
            Source source = one.source();
            add(source.creator(), named);
            add(source.publisher(), named);
        }
        Map<UUID, String> names = new HashMap<>();
        int number = 0;
        for (UUID id : new TreeSet<>(named)) {
            Agent agent = material.agents().get(id);
            if (agent == null) {
                continue;
            }
            String code = agent.codeName();
            boolean covered = isCovered(id);
            names.put(id, !covered ? agent.label() : code != null ? code : unnamed.apply(++number));
        }
        return names;
    }

    private static void add(@Nullable RecordRef ref, Set<UUID> to) {
        add(ref == null ? null : ref.id(), to);
    }

    private static void add(@Nullable UUID id, Set<UUID> to) {
        if (id != null) {
            to.add(id);
        }
    }
}
