package org.dalil.event.map.route;

import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.event.map.GeoPoint;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.spot.Coordinates;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What is known of the places and bodies that facts name. Guesses no point and no State.
///
/// @param agents what they are called now
/// @param states the code of the State that words name exactly
public record Known(
        Map<UUID, Place> places,
        Map<UUID, String> agents,
        Function<String, Optional<String>> states) {
    public Known {
        places = Map.copyOf(places);
        agents = Map.copyOf(agents);
    }

    /// A stop that a fact names, before it has a number.
    ///
    /// @param key equal for the same place or State
    record Named(String key, String name, Whereabouts where, @Nullable String state) {}

    /// What a fact names; empty where its value is neither place nor body.
    Optional<Named> named(Fact fact) {
        return switch (fact.value()) {
            case ClaimValue.Placed(UUID place, var words) when place != null ->
                    Optional.of(place(place));
            case ClaimValue.Placed(var place, String words) -> Optional.of(words(words));
            case ClaimValue.Worded said -> Optional.of(words(said.words()));
            case ClaimValue.Named(RecordRef ref) when ref.kind() == RecordKind.PLACE ->
                    Optional.of(place(ref.id()));
            case ClaimValue.Named(RecordRef ref) when ref.kind() == RecordKind.AGENT ->
                    Optional.of(state(ref.id()));
            default -> Optional.empty();
        };
    }

    private Named place(UUID id) {
        Place place = places.get(id);
        if (place == null) {
            return new Named(id.toString(), "–", nowhere(Whereabouts.Reason.GONE), null);
        }
        String country = place.country();
        String state = country == null ? null : states.apply(country).orElse(null);
        Whereabouts where = where(place, state);
        String key = where instanceof Whereabouts.InState(String code) ? code : id.toString();
        return new Named(key, place.name(), where, state);
    }

    private Whereabouts where(Place place, @Nullable String state) {
        PlacePrecision precision = PlacePrecision.of(place.precision());
        Coordinates at = place.spot().at();
        return switch (precision) {
            case UNDISCLOSED -> nowhere(Whereabouts.Reason.UNDISCLOSED);
            case COUNTRY ->
                    states.apply(place.name())
                            .or(() -> Optional.ofNullable(state))
                            .<Whereabouts>map(Whereabouts.InState::new)
                            .orElse(nowhere(Whereabouts.Reason.UNKNOWN_STATE));
            default ->
                    at == null
                            ? nowhere(Whereabouts.Reason.NO_COORDINATES)
                            : new Whereabouts.At(
                                    new GeoPoint(
                                            (double) at.longitude() / Coordinates.DEGREE,
                                            (double) at.latitude() / Coordinates.DEGREE),
                                    precision,
                                    place.spot().uncertainty());
        };
    }

    private Named state(UUID id) {
        String name = agents.get(id);
        if (name == null) {
            return new Named(id.toString(), "–", nowhere(Whereabouts.Reason.GONE), null);
        }
        Optional<String> code = states.apply(name);
        return code.isPresent()
                ? new Named(code.get(), name, new Whereabouts.InState(code.get()), code.get())
                : new Named(id.toString(), name, nowhere(Whereabouts.Reason.UNKNOWN_STATE), null);
    }

    private static Named words(@Nullable String words) {
        String said = words == null ? "–" : words;
        return new Named("words " + said, said, nowhere(Whereabouts.Reason.ONLY_WORDS), null);
    }

    private static Whereabouts nowhere(Whereabouts.Reason reason) {
        return new Whereabouts.Nowhere(reason);
    }
}
