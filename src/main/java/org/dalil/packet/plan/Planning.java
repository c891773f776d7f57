package org.dalil.packet.plan;

import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.Support;
import org.dalil.claim.content.ClaimKind;
import org.dalil.kernel.RecordRef;
import org.dalil.packet.material.Material;
import org.dalil.packet.material.Traits;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/// Decides what goes into a packet: what is wanted, with what may not be missing beside it, without
/// what may not go. Pure: it reads nothing and writes nothing.
final class Planning {
    /// At least so many people must share what is told of somebody under a code name.
    static final int FEW = 5;

    private final Material material;
    private final PacketWish wish;
    private final ConsentGate gate;
    private final PacketNames names;
    private final Set<UUID> alongside = new HashSet<>();
    private final Map<UUID, List<PlannedClaim.Words>> words = new HashMap<>();
    private final Map<RecordRef, Withheld> withheld = new LinkedHashMap<>();

    private Planning(Material material, PacketWish wish, IntFunction<String> unnamed) {
        this.material = material;
        this.wish = wish;
        this.gate = new ConsentGate(material, wish);
        this.names = new PacketNames(material, wish, unnamed);
    }

    /// What goes.
    ///
    /// @param unnamed what somebody is called who goes without a name and has no code name, by a
    ///   number from 1
    static PacketPlan plan(Material material, PacketWish wish, IntFunction<String> unnamed) {
        return new Planning(material, wish, unnamed).run();
    }

    private PacketPlan run() {
        Set<UUID> going = reached();
        going.forEach(this::weigh);
        Set<UUID> standing = standing(going);
        List<PlannedClaim> claims =
                standing.stream()
                        .map(material.claims()::get)
                        .sorted(Comparator.comparingLong(Claim::number).thenComparing(Claim::id))
                        .map(one ->
                                new PlannedClaim(
                                        one,
                                        words.getOrDefault(one.id(), List.of()),
                                        alongside.contains(one.id())))
                        .toList();
        List<Exhibit> exhibits = new Exhibits(material, wish, gate, names).of(claims, this::note);
        Map<UUID, String> called = names.of(claims, exhibits);
        return new PacketPlan(
                wish,
                exhibits,
                claims,
                called,
                names.covered(called.keySet()),
                List.copyOf(withheld.values()),
                new Omissions(material).of(standing, going));
    }

    /// What is wanted, what may not be missing beside it, and what went into it.
    private Set<UUID> reached() {
        Set<UUID> reached = new LinkedHashSet<>();
        Deque<UUID> next = new ArrayDeque<>();
        for (UUID one : material.wanted()) {
            if (!wish.leftOut().contains(one) && reached.add(one)) {
                next.add(one);
            }
        }
        while (!next.isEmpty()) {
            UUID at = next.remove();
            for (UUID other : material.against().getOrDefault(at, Set.of())) {
                if (material.claims().containsKey(other) && reached.add(other)) {
                    alongside.add(other);
                    next.add(other);
                }
            }
            for (UUID input : material.inputs().getOrDefault(at, List.of())) {
                if (material.claims().containsKey(input) && reached.add(input)) {
                    next.add(input);
                }
            }
        }
        return reached;
    }

    // Which of its words may go.
    private void weigh(UUID claim) {
        List<PlannedClaim.Words> may = new ArrayList<>();
        for (Support one : material.supports().getOrDefault(claim, List.of())) {
            Passage passage = material.passages().get(one.passage());
            Withheld stays = passage == null ? null : gate.of(passage);
            if (stays != null) {
                note(stays);
            } else if (passage != null) {
                may.add(new PlannedClaim.Words(passage, one.stance()));
            }
        }
        words.put(claim, may);
    }

    private void note(Withheld one) {
        withheld.putIfAbsent(one.what(), one);
    }

    /// Takes away what may not stand, until nothing more falls with it.
    private Set<UUID> standing(Set<UUID> going) {
        Set<UUID> standing = new LinkedHashSet<>(going);
        Set<UUID> single = singling(going);
        boolean more = true;
        while (more) {
            more = false;
            for (UUID one : List.copyOf(standing)) {
                Withholding why = falls(one, standing, single);
                if (why != null) {
                    standing.remove(one);
                    note(new Withheld(Claim.SHAPE.ref(one), null, why, null, null));
                    more = true;
                }
            }
        }
        // What came along only for a claim that fell has no reason to go any more.
        return kept(standing);
    }

    private Set<UUID> kept(Set<UUID> standing) {
        Set<UUID> kept = new LinkedHashSet<>();
        Deque<UUID> next = new ArrayDeque<>();
        for (UUID one : standing) {
            if (material.wanted().contains(one) && !wish.leftOut().contains(one)) {
                kept.add(one);
                next.add(one);
            }
        }
        while (!next.isEmpty()) {
            UUID at = next.remove();
            Set<UUID> beside = new HashSet<>(material.against().getOrDefault(at, Set.of()));
            beside.addAll(material.inputs().getOrDefault(at, List.of()));
            for (UUID other : beside) {
                if (standing.contains(other) && kept.add(other)) {
                    next.add(other);
                }
            }
        }
        return kept;
    }

    private @Nullable Withholding falls(UUID claim, Set<UUID> standing, Set<UUID> single) {
        if (single.contains(claim)) {
            return Withholding.FEW_PEOPLE;
        }
        List<UUID> inputs = material.inputs().getOrDefault(claim, List.of());
        if (!standing.containsAll(inputs)) {
            return Withholding.INPUT;
        }
        boolean rests = !material.supports().getOrDefault(claim, List.of()).isEmpty();
        if (words.getOrDefault(claim, List.of()).isEmpty() && (rests || inputs.isEmpty())) {
            return Withholding.NO_WORDS;
        }
        Claim one = material.claims().get(claim);
        if (one != null && one.claimKind() == ClaimKind.ALLEGATION_AGAINST_VICTIM) {
            if (material.chains().getOrDefault(claim, List.of()).stream()
                    .noneMatch(Planning::leadsAnywhere)) {
                return Withholding.UNATTRIBUTED;
            }
            if (!standing.containsAll(material.rebuttals().getOrDefault(claim, Set.of()))) {
                return Withholding.REBUTTAL;
            }
        }
        return null;
    }

    private static boolean leadsAnywhere(Attribution link) {
        return link.agent() != null || link.throughSource() != null;
    }

    /// Claims that would single out somebody who goes under another name.
    private Set<UUID> singling(Set<UUID> going) {
        Map<UUID, Map<String, List<UUID>>> told = new HashMap<>();
        for (UUID id : going) {
            Claim claim = material.claims().get(id);
            RecordRef subject = claim == null ? null : claim.slots().subject();
            String trait = claim == null ? null : Traits.of(claim);
            if (subject != null && trait != null && names.isCovered(subject.id())) {
                told.computeIfAbsent(subject.id(), who -> new HashMap<>())
                        .computeIfAbsent(trait, any -> new ArrayList<>())
                        .add(id);
            }
        }
        Set<UUID> single = new HashSet<>();
        told.values()
                .forEach(traits ->
                        material.traits()
                                .staying(traits.keySet(), FEW)
                                .forEach(trait ->
                                        single.addAll(traits.getOrDefault(trait, List.of()))));
        return single;
    }

    /// The original of a passage, for a record that names it.
    static RecordRef ref(EvidenceItem item) {
        return EvidenceItem.SHAPE.ref(item.id());
    }
}
