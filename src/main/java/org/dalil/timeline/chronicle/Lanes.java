package org.dalil.timeline.chronicle;

import org.dalil.timeline.LaneBy;
import org.dalil.timeline.chronicle.TimelineEntry.LaneName;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.UUID;

/// Finds the lane of a claim or event: the first person, place or source it is about, at or from.
/// Looks only at what is in memory.
final class Lanes {
    private static final Comparator<Told> FIRST =
            Comparator.comparingLong(Told::number).thenComparing(Told::id, Told::compareIds);

    private final LaneBy by;
    private final Chronicle chronicle;
    private final LaneName none;

    Lanes(LaneBy by, Chronicle chronicle) {
        this.by = by;
        this.chronicle = chronicle;
        this.none = LaneName.ofMessage("timeline.lane.no-" + by.code());
    }

    LaneName ofClaim(Told claim) {
        LaneName lane = found(claim);
        return lane == null ? none : lane;
    }

    /// An event stands where the first claim about it does that has a lane.
    LaneName ofEvent(Told event) {
        if (by == LaneBy.KIND || by == LaneBy.PLACE) {
            return ofClaim(event);
        }
        Told first = null;
        LaneName lane = none;
        for (Ties.Tie tie : chronicle.concerns().of(event.id())) {
            Told claim = chronicle.claims().find(tie.target());
            LaneName its = claim == null ? null : found(claim);
            if (its != null && (first == null || FIRST.compare(claim, first) < 0)) {
                first = claim;
                lane = its;
            }
        }
        return lane;
    }

    private @Nullable LaneName found(Told told) {
        return switch (by) {
            case KIND -> told.sort().lane();
            case PLACE -> chronicle.places().find(told.place());
            case WHO -> person(told.id());
            case SOURCE -> source(told.id());
        };
    }

    private @Nullable LaneName person(UUID claim) {
        for (Ties.Tie tie : chronicle.concerns().of(claim)) {
            LaneName name = chronicle.agents().find(tie.target());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable LaneName source(UUID claim) {
        for (Ties.Tie tie : chronicle.supports().of(claim)) {
            LaneName name = chronicle.sources().find(chronicle.passages().sourceOf(tie.target()));
            if (name != null) {
                return name;
            }
        }
        return null;
    }
}
