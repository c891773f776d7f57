package org.dalil.timeline;

import java.util.Locale;

/// What the lanes of a timeline stand for.
public enum LaneBy {
    /// The sort of thing: events, and claims by their kind.
    KIND,
    /// The first person or body concerned.
    WHO,
    PLACE,
    SOURCE;

    /// The name under which a person's choice is kept.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
