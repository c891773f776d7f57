package org.dalil.timeline;

import org.dalil.kernel.Coded;

/// What the lanes of a timeline stand for.
public enum LaneBy implements Coded {
    /// The sort of thing: events, and claims by their kind.
    KIND,
    /// The first person or body concerned.
    WHO,
    PLACE,
    SOURCE;
}
