package org.dalil.packet.plan;

import org.dalil.casefile.Holdings;
import org.dalil.claim.allegation.Allegations;
import org.dalil.kernel.ProblemException;
import org.dalil.packet.material.Material;
import org.dalil.packet.material.MaterialReading;
import org.dalil.packet.material.ShownNames;
import org.dalil.people.Agent;
import org.dalil.people.Naming;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.testimony.interview.Interview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/// Makes plans of packets from a casefile. Writes nothing and keeps nothing but what it has found
/// in texts, which never change.
public final class Plans {
    private final Holdings holdings;
    private final Sources sources;
    private final Allegations allegations;
    private final MaterialReading reading;
    private final Map<Set<UUID>, Map<UUID, Set<UUID>>> found = new HashMap<>();

    public Plans(Holdings holdings, Sources sources) {
        this.holdings = holdings;
        this.sources = sources;
        this.allegations = new Allegations(holdings.database(), new Naming(false));
        this.reading = new MaterialReading(holdings, allegations);
    }

    /// What would go.
    ///
    /// @param unnamed what somebody is called who goes without a name and has no code name, by a
    ///   number from 1
    public PacketPlan plan(PacketWish wish, IntFunction<String> unnamed) throws ProblemException {
        return prepare(wish, unnamed).plan();
    }

    /// What would go, with all that it is decided from.
    public PreparedPacket prepare(PacketWish wish, IntFunction<String> unnamed)
            throws ProblemException {
        Material read = holdings.database().read(tx -> reading.of(tx, wish.roots()));
        Material material = read.showing(shown(read));
        PacketPlan plan = Planning.plan(material, wish, unnamed);
        Set<UUID> hidden = new HashSet<>(plan.covered());
        material.agents().values().stream()
                .filter(one -> one.codeName() != null && !wish.named().contains(one.id()))
                .forEach(one -> hidden.add(one.id()));
        return new PreparedPacket(
                plan,
                material,
                ShownNames.of(holdings, hidden),
                allegations.among(material.claims().keySet()));
    }

    /// Whose names stand in the texts of sources, of all who may go under another.
    private Map<UUID, Set<UUID>> shown(Material read) throws ProblemException {
        Set<UUID> people = new HashSet<>();
        for (Agent one : read.agents().values()) {
            if (one.codeName() != null) {
                people.add(one.id());
            }
        }
        for (Interview one : read.interviews().values()) {
            UUID who = one.attendance().interviewee();
            if (who != null) {
                people.add(who);
            }
        }
        if (people.isEmpty()) {
            return Map.of();
        }
        ShownNames names = ShownNames.of(holdings, people);
        Map<UUID, Set<UUID>> inTexts = found.computeIfAbsent(people, any -> new HashMap<>());
        Map<UUID, Set<UUID>> shown = new HashMap<>();
        for (Map.Entry<UUID, List<EvidenceItem>> source : read.items().entrySet()) {
            for (EvidenceItem item : source.getValue()) {
                for (TextVersion text : sources.texts(item.id())) {
                    Set<UUID> here = inTexts.get(text.id());
                    if (here == null) {
                        here = names.people(sources.read(text));
                        inTexts.put(text.id(), here);
                    }
                    shown.computeIfAbsent(source.getKey(), id -> new HashSet<>()).addAll(here);
                }
            }
        }
        return shown;
    }
}
