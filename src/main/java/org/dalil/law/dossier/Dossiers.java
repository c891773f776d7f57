package org.dalil.law.dossier;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Attribution;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Place;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the dossiers of people and groups, thousands at once in a few statements. Changes nothing.
public final class Dossiers {
    /// The acts by which somebody is removed, by their codes in the list `act_type`.
    public static final Set<String> REMOVALS =
            Set.of(
                    "extradition_transfer",
                    "refoulement",
                    "chain_refoulement",
                    "rendition",
                    "expulsion",
                    "administrative_removal");

    /// The acts that bear on a legal position: removals, and being held.
    private static final Set<String> ACTS =
            Stream.concat(
                            REMOVALS.stream(),
                            Stream.of("arrest", "detention", "incommunicado_detention"))
                    .collect(Collectors.toUnmodifiableSet());

    private final Holdings holdings;
    private final Vocabularies vocabularies;
    private final FactStore facts;
    private final DossierStore store;

    public Dossiers(Holdings holdings, Vocabularies vocabularies) {
        this.holdings = holdings;
        this.vocabularies = vocabularies;
        this.facts = new FactStore(holdings.database());
        this.store = new DossierStore(holdings.database());
    }

    /// The dossier of one person or group.
    public Dossier of(UUID who) throws ProblemException {
        return of(List.of(who)).getOrDefault(who, Dossier.of(who, List.of()));
    }

    /// The dossier of each of these, in their order; that of somebody of whom nothing is told is
    /// empty.
    public Map<UUID, Dossier> of(Collection<UUID> people) throws ProblemException {
        return of(people, List.of(), EnumSet.allOf(MatterKind.class));
    }

    /// The dossier of each of these: of a person or group as in [#of], of a matter what it belongs
    /// to and all the parts of that. Records of other kinds have an empty one.
    ///
    /// @param kinds of which matters it is told what claims say; acts, which are many, are not read
    ///   where they are not among them
    public Map<UUID, Dossier> about(Collection<RecordRef> refs, Set<MatterKind> kinds)
            throws ProblemException {
        List<DossierStore.Naming> themselves = new ArrayList<>();
        for (RecordRef one : refs) {
            if (MatterKind.of(one.kind()).isPresent()) {
                themselves.add(new DossierStore.Naming(one.id(), one.id(), one));
            }
        }
        return of(refs.stream().map(RecordRef::id).toList(), themselves, kinds);
    }

    /// @param themselves matters that are asked about as if each named itself
    private Map<UUID, Dossier> of(
            Collection<UUID> people, List<DossierStore.Naming> themselves, Set<MatterKind> kinds)
            throws ProblemException {
        Kinship kinship = Kinship.of(holdings, people);
        Map<String, String> holds = holds();
        List<DossierStore.Naming> named = new ArrayList<>(store.naming(kinship.everybody()));
        named.addAll(themselves);
        if (!kinds.contains(MatterKind.ACT)) {
            named.removeIf(one -> one.matter().kind() == RecordKind.ACT);
        }
        Map<UUID, List<Fact>> told = facts.acts(acts(named), ACTS, holds);
        Gathered gathered = Gathered.of(holdings, store.standing(bearing(named, told)), kinship);
        told.putAll(facts.of(others(gathered, told, kinds), holds));
        Map<UUID, List<UUID>> voices = voices(gathered, told);
        Map<UUID, Whereabouts> places = places(told);
        Map<UUID, Dossier> all = new LinkedHashMap<>();
        Map<Shown, Told> shown = new HashMap<>();
        for (UUID who : new LinkedHashSet<>(people)) {
            Map<UUID, Told> its = new LinkedHashMap<>();
            for (UUID matter : gathered.of(who)) {
                its.put(matter, told(shown, gathered, told, new Shown(matter, null)));
            }
            for (UUID group : kinship.groups(who)) {
                for (UUID matter : gathered.of(group)) {
                    Told one = told(shown, gathered, told, new Shown(matter, group));
                    if (!one.beganAfter(kinship.until(who, group))) {
                        its.putIfAbsent(matter, one);
                    }
                }
            }
            List<Told> list = new ArrayList<>(its.values());
            all.put(
                    who,
                    new Dossier(
                            who, list, voices.isEmpty() ? voices : voices(list, voices), places));
        }
        return all;
    }

    private static Set<UUID> acts(List<DossierStore.Naming> named) {
        Set<UUID> acts = new HashSet<>();
        for (DossierStore.Naming one : named) {
            if (one.matter().kind() == RecordKind.ACT) {
                acts.add(one.matter().id());
            }
        }
        return acts;
    }

    /// Those that name somebody in an act that bears on a position, or in something else.
    private static List<DossierStore.Naming> bearing(
            List<DossierStore.Naming> named, Map<UUID, List<Fact>> acts) {
        return named.stream()
                .filter(one ->
                        one.matter().kind() != RecordKind.ACT
                                || acts.containsKey(one.matter().id()))
                .toList();
    }

    private static Set<UUID> others(
            Gathered gathered, Map<UUID, List<Fact>> read, Set<MatterKind> kinds) {
        Set<UUID> others = new HashSet<>();
        for (Gathered.Thin one : gathered.matters().values()) {
            if (kinds.contains(one.kind()) && !read.containsKey(one.id())) {
                others.add(one.id());
            }
        }
        return others;
    }

    /// What the value of each field is.
    private Map<String, String> holds() throws ProblemException {
        Map<String, String> holds = new HashMap<>();
        for (ListedTerm field : vocabularies.terms("predicate")) {
            holds.put(field.code(), Objects.requireNonNullElse(field.holds(), "text"));
        }
        return holds;
    }

    /// A matter as it is told of a person: directly, or of a group.
    private record Shown(UUID matter, @Nullable UUID group) {}

    private static Told told(
            Map<Shown, Told> shown, Gathered gathered, Map<UUID, List<Fact>> told, Shown which) {
        return shown.computeIfAbsent(
                which,
                one -> {
                    Gathered.Thin matter =
                            Objects.requireNonNull(gathered.matters().get(one.matter()));
                    return new Told(
                            matter.kind(),
                            matter.id(),
                            matter.within(),
                            one.group(),
                            told.getOrDefault(matter.id(), List.of()));
                });
    }

    /// Where the places are in which people were held.
    private Map<UUID, Whereabouts> places(Map<UUID, List<Fact>> told) throws ProblemException {
        Set<UUID> named = new HashSet<>();
        for (List<Fact> facts : told.values()) {
            for (Fact fact : facts) {
                if (fact.field().equals("held_at")
                        && fact.value() instanceof ClaimValue.Placed placed
                        && placed.place() != null) {
                    named.add(placed.place());
                }
            }
        }
        Map<UUID, Whereabouts> places = new HashMap<>();
        if (!named.isEmpty()) {
            for (Place one :
                    holdings.database()
                            .read(tx ->
                                    holdings.records()
                                            .naming(tx, Place.SHAPE, "id", named, "t.id"))) {
                places.put(one.id(), Whereabouts.of(one.name(), one.country()));
            }
        }
        return Map.copyOf(places);
    }

    /// Who says the claims about assurances: there it matters most whose word it is.
    private Map<UUID, List<UUID>> voices(Gathered gathered, Map<UUID, List<Fact>> told)
            throws ProblemException {
        Set<UUID> claims = new HashSet<>();
        for (Gathered.Thin matter : gathered.matters().values()) {
            if (matter.kind() == MatterKind.ASSURANCE) {
                told.getOrDefault(matter.id(), List.of()).forEach(one -> claims.add(one.claim()));
            }
        }
        if (claims.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<UUID>> voices = new HashMap<>();
        for (Attribution one :
                holdings.database()
                        .read(tx ->
                                holdings.records()
                                        .naming(
                                                tx,
                                                Attribution.SHAPE,
                                                "claim",
                                                claims,
                                                "t.claim, t.position, t.id"))) {
            UUID agent = one.agent();
            if (agent != null && one.position() == 1) {
                voices.computeIfAbsent(one.claim(), id -> new ArrayList<>()).add(agent);
            }
        }
        return voices;
    }

    private static Map<UUID, List<UUID>> voices(List<Told> told, Map<UUID, List<UUID>> all) {
        Map<UUID, List<UUID>> its = new HashMap<>();
        for (Told one : told) {
            for (Fact fact : one.facts()) {
                List<UUID> voices = all.get(fact.claim());
                if (voices != null) {
                    its.put(fact.claim(), List.copyOf(voices));
                }
            }
        }
        return its;
    }
}
