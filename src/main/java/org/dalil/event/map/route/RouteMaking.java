package org.dalil.event.map.route;

import org.dalil.claim.value.ClaimValue;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;

/// Puts the ways of acts together: numbers stops and legs, gathers claims. Used once.
final class RouteMaking {
    private static final List<String> STATES = List.of("from_state", "via", "to_state");
    private static final List<String> BODIES =
            List.of("sending_body", "receiving_body", "detaining_authority");
    private static final List<String> TOLD =
            List.of(
                    "begun",
                    "ended",
                    "stage",
                    "transfer_mode",
                    "sending_body",
                    "receiving_body",
                    "detaining_authority");

    private final Known known;
    private final Map<String, Stop> stops = new LinkedHashMap<>();
    private final List<Leg> legs = new ArrayList<>();
    private final SequencedSet<String> states = new LinkedHashSet<>();
    private final Map<String, Route.Unplaced> unplaced = new LinkedHashMap<>();

    RouteMaking(Known known) {
        this.known = known;
    }

    Route of(List<ActFacts> acts) {
        Map<ActFacts, Way> ways = new LinkedHashMap<>();
        for (ActFacts act : acts) {
            Way way = Way.of(act, known);
            ways.put(act, way);
            // Stops first, all of them: a later act may name one again, or dispute it.
            way.stations().forEach(station -> station.forEach(this::stop));
            way.denied().forEach(mark -> leaveOut(mark, Whereabouts.Reason.SAID_NOT_SO));
            STATES.forEach(field -> shade(act, field));
        }
        ways.forEach(this::legs);
        return new Route(List.copyOf(stops.values()), legs, states, List.copyOf(unplaced.values()));
    }

    private void shade(ActFacts act, String field) {
        act.of(field).stream()
                .filter(fact -> !fact.negated())
                .flatMap(fact -> known.named(fact).stream())
                .map(Known.Named::state)
                .filter(Objects::nonNull)
                .forEach(states::add);
    }

    private void stop(Way.Mark mark) {
        Known.Named named = mark.named();
        Stop before = stops.get(named.key());
        Set<UUID> claims = new LinkedHashSet<>(before == null ? List.of() : before.claims());
        claims.add(mark.fact().claim());
        stops.put(
                named.key(),
                new Stop(
                        before == null ? stops.size() + 1 : before.number(),
                        before == null ? named.name() : before.name(),
                        named.where(),
                        List.copyOf(claims),
                        mark.disputed() || (before != null && before.disputed())));
        if (named.where() instanceof Whereabouts.InState(String code)) {
            states.add(code);
        }
        if (named.where() instanceof Whereabouts.Nowhere(var reason)) {
            leaveOut(mark, reason);
        }
    }

    private void leaveOut(Way.Mark mark, Whereabouts.Reason reason) {
        String key = reason + " " + mark.named().key();
        Route.Unplaced before = unplaced.get(key);
        Set<UUID> claims = new LinkedHashSet<>(before == null ? List.of() : before.claims());
        claims.add(mark.fact().claim());
        unplaced.put(key, new Route.Unplaced(mark.named().name(), reason, List.copyOf(claims)));
    }

    private void legs(ActFacts act, Way way) {
        List<List<Way.Mark>> stations = way.stations();
        for (int i = 0; i + 1 < stations.size(); i++) {
            for (List<Way.Mark> from : apart(stations.get(i))) {
                for (List<Way.Mark> to : apart(stations.get(i + 1))) {
                    if (!key(from).equals(key(to))) {
                        leg(act, from, to);
                    }
                }
            }
        }
        if (stations.size() == 1) {
            apart(stations.getFirst()).forEach(at -> leg(act, at, null));
        }
    }

    private static String key(List<Way.Mark> same) {
        return same.getFirst().named().key();
    }

    /// The marks of a station by what they name.
    private static List<List<Way.Mark>> apart(List<Way.Mark> station) {
        Map<String, List<Way.Mark>> each = new LinkedHashMap<>();
        for (Way.Mark mark : station) {
            each.computeIfAbsent(mark.named().key(), key -> new ArrayList<>()).add(mark);
        }
        return List.copyOf(each.values());
    }

    private void leg(ActFacts act, List<Way.Mark> from, @Nullable List<Way.Mark> to) {
        Set<UUID> claims = new LinkedHashSet<>();
        from.forEach(mark -> claims.add(mark.fact().claim()));
        if (to != null) {
            to.forEach(mark -> claims.add(mark.fact().claim()));
        }
        claims.addAll(act.claims(TOLD));
        legs.add(
                new Leg(
                        legs.size() + 1,
                        act.act(),
                        Objects.requireNonNull(stops.get(key(from))),
                        to == null ? null : stops.get(key(to)),
                        act.dates(),
                        bodies(act),
                        act.terms("transfer_mode"),
                        act.terms("stage"),
                        List.copyOf(claims)));
    }

    private List<String> bodies(ActFacts act) {
        SequencedSet<String> names = new LinkedHashSet<>();
        for (String field : BODIES) {
            for (var fact : act.of(field)) {
                if (!fact.negated() && fact.value() instanceof ClaimValue.Worded said) {
                    names.add(said.words());
                } else if (!fact.negated()) {
                    UUID id = fact.named();
                    names.add(id == null ? "–" : known.agents().getOrDefault(id, "–"));
                }
            }
        }
        return List.copyOf(names);
    }
}
