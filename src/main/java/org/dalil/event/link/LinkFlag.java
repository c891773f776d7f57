package org.dalil.event.link;

import java.util.List;
import java.util.UUID;

/// Why a link cannot be as it was said, or not together with others. It is shown beside the link
/// and changes nothing.
public sealed interface LinkFlag {
    /// An event is linked to itself.
    record Itself() implements LinkFlag {}

    /// Links of one order lead back to where they began.
    ///
    /// @param way the events on the way round, the first of them once more at the end
    record Circle(List<UUID> way) implements LinkFlag {
        public Circle {
            way = List.copyOf(way);
        }
    }

    /// The inner event is over before the outer begins, or begins when that is over.
    record Outside() implements LinkFlag {}

    /// The inner event lasts from a day to a day, and not all of it is within the outer.
    record Beyond() implements LinkFlag {}

    /// What is said to come later is over before the earlier begins.
    record Backwards() implements LinkFlag {}
}
