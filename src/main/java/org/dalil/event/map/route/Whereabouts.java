package org.dalil.event.map.route;

import org.dalil.event.map.GeoPoint;
import org.dalil.people.PlacePrecision;
import org.jspecify.annotations.Nullable;

/// Where on a map a stop is, as exactly as it is known. A State is never made into a point.
public sealed interface Whereabouts {
    /// A point, and how exact it is.
    ///
    /// @param metres how far it may be off, or null
    record At(GeoPoint point, PlacePrecision precision, @Nullable Long metres)
            implements Whereabouts {}

    /// Somewhere in this State.
    ///
    /// @param code ISO 3166 alpha-2
    record InState(String code) implements Whereabouts {}

    /// On no map, for this reason.
    record Nowhere(Reason reason) implements Whereabouts {}

    /// Why something is not on the map.
    enum Reason {
        UNDISCLOSED,
        NO_COORDINATES,
        ONLY_WORDS,
        UNKNOWN_STATE,
        GONE,
        SAID_NOT_SO
    }

    /// Whether it is drawn.
    default boolean onMap() {
        return !(this instanceof Nowhere);
    }
}
