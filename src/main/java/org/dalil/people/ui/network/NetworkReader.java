package org.dalil.people.ui.network;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.event.part.Deeds;
import org.dalil.event.part.Part;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Naming;
import org.dalil.people.network.Network;
import org.dalil.people.network.Tie;
import org.dalil.people.network.TieSort;
import org.dalil.texts.SortKey;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads who is tied to somebody: what is noted of them, and with whom they have a part in the same
/// acts; then what is noted of those. Acts are shared with the one in the middle only.
final class NetworkReader {
    private final Holdings holdings;
    private final Vocabularies vocabularies;
    private final TieReading noted;
    private final Deeds deeds;
    private final Naming naming;
    private final Texts texts;

    NetworkReader(Holdings holdings, Naming naming, Texts texts) {
        this.holdings = holdings;
        this.naming = naming;
        this.texts = texts;
        this.vocabularies = new Vocabularies(holdings);
        this.noted = new TieReading(holdings, vocabularies, texts);
        this.deeds = new Deeds(holdings);
    }

    Network read(UUID center) throws ProblemException {
        Set<Tie> ties = new LinkedHashSet<>(noted.of(List.of(center)));
        ties.addAll(shared(center));
        Set<UUID> near = new HashSet<>();
        ties.forEach(tie -> near.add(tie.other(center)));
        ties.addAll(noted.of(near));
        Set<UUID> everybody = new HashSet<>(Set.of(center));
        for (Tie tie : ties) {
            everybody.add(tie.from());
            everybody.add(tie.to());
        }
        return new Network(center, called(everybody), List.copyOf(ties));
    }

    private Map<UUID, Network.Somebody> called(Set<UUID> people) throws ProblemException {
        Map<UUID, Network.Somebody> called = new HashMap<>();
        for (Agent one :
                holdings.database()
                        .read(tx ->
                                holdings.records().naming(tx, Agent.SHAPE, "id", people, "t.id"))) {
            String name = naming.of(one);
            called.put(
                    one.id(),
                    new Network.Somebody(
                            one.id(), name, one.agentKind() == AgentKind.PERSON, SortKey.of(name)));
        }
        return called;
    }

    /// One tie for each who has a part in an act of the one in the middle, with their roles.
    private List<Tie> shared(UUID center) throws ProblemException {
        Map<String, String> roles = new HashMap<>();
        for (String list : List.of("role", "predicate")) {
            for (ListedTerm term : vocabularies.terms(list)) {
                roles.put(list + "." + term.code(), term.label(texts));
            }
        }
        Map<UUID, List<Part>> others = new LinkedHashMap<>();
        for (Part part : deeds.with(List.of(center))) {
            if (!part.agent().equals(center)) {
                others.computeIfAbsent(part.agent(), id -> new ArrayList<>()).add(part);
            }
        }
        List<Tie> ties = new ArrayList<>();
        others.forEach((who, parts) -> ties.add(shared(who, center, parts, roles)));
        return ties;
    }

    private Tie shared(UUID who, UUID center, List<Part> parts, Map<String, String> roles) {
        String as =
                parts.stream()
                        .map(one -> one.role().list() + "." + one.role().code())
                        .map(code -> roles.getOrDefault(code, ""))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        List<RecordRef> acts =
                parts.stream()
                        .map(Part::told)
                        .distinct()
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .toList();
        return new Tie(
                who,
                center,
                TieSort.SHARED,
                texts.of("people.network.shared", Map.of("count", acts.size(), "roles", as)),
                null,
                null,
                acts.getFirst(),
                Tie.Doubt.NONE);
    }
}
