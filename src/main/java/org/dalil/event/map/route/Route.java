package org.dalil.event.map.route;

import org.dalil.event.map.GeoPoint;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;

/// The way that claims say somebody was taken, over one act or several: a pure function of what
/// they say. Chooses between no two claims and draws no way that none of them states.
///
/// @param states codes of every State that is said to be one it was from, through or to
/// @param unplaced what cannot be drawn, with the reason
public record Route(
        List<Stop> stops, List<Leg> legs, SequencedSet<String> states, List<Unplaced> unplaced) {
    /// No way at all.
    public static final Route NONE =
            new Route(List.of(), List.of(), new LinkedHashSet<>(), List.of());

    /// Something that claims name and the map cannot show.
    public record Unplaced(String name, Whereabouts.Reason reason, List<UUID> claims) {
        public Unplaced {
            claims = List.copyOf(claims);
        }
    }

    public Route {
        stops = List.copyOf(stops);
        legs = List.copyOf(legs);
        states = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(states));
        unplaced = List.copyOf(unplaced);
    }

    /// The route of these acts, the earliest first; acts without a date in the order given, last.
    public static Route of(Collection<ActFacts> acts, Known known) {
        return new RouteMaking(known)
                .of(acts.stream().sorted(Comparator.comparing(ActFacts::first)).toList());
    }

    /// Its points on the globe; States have none.
    public List<GeoPoint> points() {
        return stops.stream()
                .map(Stop::where)
                .filter(Whereabouts.At.class::isInstance)
                .map(where -> ((Whereabouts.At) where).point())
                .toList();
    }
}
