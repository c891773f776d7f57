package org.dalil.event.map.route;

import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// The way from one stop to the next within an act, or a stay at one stop. Between acts there is no
/// leg: that somebody went from the end of one to the beginning of another, no claim says.
///
/// @param number from 1, in the order of the route
/// @param act of which the claims say this
/// @param to null for a stay
/// @param when every date that is stated, none being chosen
/// @param by the bodies that sent or received
/// @param modes terms of the list `transfer_mode`
/// @param stages terms of the list `act_stage`, as far as stated
/// @param claims that say any of this, each once
public record Leg(
        int number,
        RecordRef act,
        Stop from,
        @Nullable Stop to,
        List<DateValue> when,
        List<String> by,
        List<String> modes,
        List<String> stages,
        List<UUID> claims) {
    private static final String DONE = "carried_out";

    public Leg {
        when = List.copyOf(when);
        by = List.copyOf(by);
        modes = List.copyOf(modes);
        stages = List.copyOf(stages);
        claims = List.copyOf(claims);
    }

    /// Whether a claim says that it was carried out. Whoever feared or ordered it did not say so.
    public boolean carriedOut() {
        return stages.contains(DONE);
    }

    /// Whether claims name other places or States for one of its ends.
    public boolean disputed() {
        return from.disputed() || (to != null && to.disputed());
    }

    /// Whether both ends can be drawn.
    public boolean onMap() {
        return to != null && from.where().onMap() && to.where().onMap();
    }
}
