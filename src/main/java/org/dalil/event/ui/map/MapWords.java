package org.dalil.event.ui.map;

import org.dalil.event.map.route.Leg;
import org.dalil.event.map.route.Route;
import org.dalil.event.map.route.Stop;
import org.dalil.event.map.route.Whereabouts;
import org.dalil.people.PlacePrecision;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A route in words, for the table and for whoever hears the map.
final class MapWords {
    private final Texts texts;

    MapWords(Texts texts) {
        this.texts = texts;
    }

    /// The whole route in one sentence a leg.
    String route(MapModel.Shown shown) {
        List<Leg> legs = shown.route().legs();
        if (legs.isEmpty()) {
            return texts.of("event.map.none");
        }
        String told = legs.stream().map(leg -> leg(leg, shown)).collect(Collectors.joining("; "));
        return texts.of("event.map.route", Map.of("count", legs.size(), "legs", told));
    }

    private String leg(Leg leg, MapModel.Shown shown) {
        return texts.of(
                leg.to() == null ? "event.map.stay" : "event.map.leg",
                Map.of(
                        "number", leg.number(),
                        "from", stop(leg.from()),
                        "to", stop(leg.to()),
                        "when", when(leg),
                        "by", by(leg),
                        "mode", mode(leg, shown)));
    }

    /// From which stop to which, by their numbers.
    static String numbers(Leg leg) {
        Stop to = leg.to();
        return to == null
                ? String.valueOf(leg.from().number())
                : leg.from().number() + " → " + to.number();
    }

    /// What a stop is called and how exactly it is known.
    String stop(@Nullable Stop stop) {
        if (stop == null) {
            return "–";
        }
        String words =
                texts.of(
                        "event.map.place",
                        Map.of("name", stop.name(), "precision", precision(stop.where())));
        return stop.disputed() ? words + " · " + texts.of("event.map.disputed") : words;
    }

    private String precision(Whereabouts where) {
        return switch (where) {
            case Whereabouts.InState state -> texts.of("event.map.precision.state");
            case Whereabouts.Nowhere nowhere -> texts.of("event.map.precision.nowhere");
            case Whereabouts.At at -> texts.of("event.map.precision." + code(at.precision()));
        };
    }

    private static String code(PlacePrecision precision) {
        return switch (precision) {
            case POINT, BUILDING, CITY, REGION -> precision.name().toLowerCase(Locale.ROOT);
            case COUNTRY, UNDISCLOSED, UNKNOWN -> "unknown";
        };
    }

    String when(Leg leg) {
        return leg.when().isEmpty()
                ? texts.of("event.map.undated")
                : leg.when().stream().map(texts::date).collect(Collectors.joining(" / "));
    }

    String by(Leg leg) {
        return leg.by().isEmpty() ? texts.of("event.map.nobody") : String.join(", ", leg.by());
    }

    /// How, and how far it came.
    String mode(Leg leg, MapModel.Shown shown) {
        String words =
                Stream.concat(
                                leg.modes().stream().map(one -> shown.term("transfer_mode", one)),
                                leg.stages().stream().map(one -> shown.term("act_stage", one)))
                        .collect(Collectors.joining(" · "));
        return words.isEmpty() ? texts.of("event.map.unstated") : words;
    }

    String claims(Leg leg) {
        return texts.of("event.map.claims", Map.of("count", leg.claims().size()));
    }

    /// What is not on the map and why; empty when everything is.
    String unplaced(Route route) {
        if (route.unplaced().isEmpty()) {
            return "";
        }
        String things =
                route.unplaced().stream().map(this::unplaced).collect(Collectors.joining(", "));
        return texts.of("event.map.unplaced", Map.of("things", things));
    }

    private String unplaced(Route.Unplaced one) {
        String code = one.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.of(
                "event.map.unplaced.one",
                Map.of("name", one.name(), "reason", texts.of("event.map.reason." + code)));
    }
}
