package org.dalil.packet.plan;

import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.kernel.RecordKind;
import org.dalil.packet.material.Material;
import org.dalil.source.Passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a packet leaves out of what belongs to it: whoever reads it in court will ask. Every claim
/// about the same people or from the same sources that does not go is in it.
final class Omissions {
    private final Material material;

    Omissions(Material material) {
        this.material = material;
    }

    /// The omissions, the weightiest first.
    ///
    /// @param going the claims that go
    /// @param wanted those and what was wanted and may not go
    List<Omission> of(Set<UUID> going, Set<UUID> wanted) {
        Set<UUID> people = people(going);
        Set<UUID> against = against(going);
        Set<UUID> sources = new HashSet<>();
        going.forEach(one -> sources.addAll(sources(one)));
        Set<UUID> left = new LinkedHashSet<>(material.wanted());
        left.addAll(wanted);
        left.addAll(material.related());
        left.removeAll(going);
        List<Omission> omissions = new ArrayList<>();
        for (UUID id : left) {
            Claim claim = material.claims().get(id);
            if (claim != null) {
                Omission.Kind kind =
                        claim.exculpatory()
                                ? Omission.Kind.EXCULPATORY
                                : against.contains(id)
                                        ? Omission.Kind.AGAINST
                                        : isAbout(id, people)
                                                ? Omission.Kind.SAME_PEOPLE
                                                : Omission.Kind.SAME_SOURCE;
                boolean withheld = wanted.contains(id);
                if (material.wanted().contains(id)
                        || withheld
                        || kind != Omission.Kind.SAME_SOURCE
                        || isFrom(id, sources)) {
                    omissions.add(
                            new Omission(id, claim.number(), claim.statement(), kind, withheld));
                }
            }
        }
        omissions.sort(Omission.ORDER);
        return omissions;
    }

    private Set<UUID> people(Set<UUID> going) {
        Set<UUID> people = new HashSet<>();
        for (UUID one : going) {
            for (Concern about : material.concerns().getOrDefault(one, List.of())) {
                if (about.target().kind() == RecordKind.AGENT) {
                    people.add(about.target().id());
                }
            }
        }
        return people;
    }

    private Set<UUID> against(Set<UUID> going) {
        Set<UUID> against = new HashSet<>();
        for (Map.Entry<UUID, Set<UUID>> one : material.against().entrySet()) {
            if (going.contains(one.getKey())) {
                against.addAll(one.getValue());
            }
        }
        return against;
    }

    private boolean isAbout(UUID claim, Set<UUID> people) {
        return material.concerns().getOrDefault(claim, List.of()).stream()
                .anyMatch(about -> people.contains(about.target().id()));
    }

    private boolean isFrom(UUID claim, Set<UUID> sources) {
        return sources(claim).stream().anyMatch(sources::contains);
    }

    private Set<UUID> sources(UUID claim) {
        Set<UUID> sources = new HashSet<>();
        for (Support one : material.supports().getOrDefault(claim, List.of())) {
            Passage words = material.passages().get(one.passage());
            if (words != null) {
                sources.add(words.source());
            }
        }
        return sources;
    }
}
