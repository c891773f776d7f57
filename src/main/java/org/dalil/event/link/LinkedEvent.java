package org.dalil.event.link;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.event.Event;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A link as the page of one of its two events shows it.
///
/// @param kind what is said between them
/// @param onwards whether it leads from this event; else it leads to it
/// @param other the event at the other end, or null when it is gone
/// @param rests whether one of its claims rests on words or on other claims
/// @param disputed whether other claims say the contrary
/// @param flags why it cannot be
public record LinkedEvent(
        EventLink link,
        ListedTerm kind,
        boolean onwards,
        @Nullable Event other,
        boolean rests,
        boolean disputed,
        List<Flag> flags) {
    public LinkedEvent {
        flags = List.copyOf(flags);
    }

    /// A reason with the events that it is about.
    ///
    /// @param events from where to where, or the way round
    public record Flag(LinkFlag why, List<Event> events) {
        public Flag {
            events = List.copyOf(events);
        }
    }
}
