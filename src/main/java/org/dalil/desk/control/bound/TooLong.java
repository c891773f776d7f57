package org.dalil.desk.control.bound;

import javafx.event.Event;
import javafx.event.EventType;

/// A field was given more than it takes and did not take it. Bubbles from the field to whoever
/// tells the person; what was in the field before still is.
public final class TooLong extends Event {
    /// The only type of these events.
    public static final EventType<TooLong> TYPE = new EventType<>(Event.ANY, "FIELD_TOO_LONG");

    private static final long serialVersionUID = 1L;
    private final int length;
    private final int most;

    TooLong(int length, int most) {
        super(TYPE);
        this.length = length;
        this.most = most;
    }

    /// How long the words would have become, in UTF-16 units.
    public int length() {
        return length;
    }

    /// How many fit.
    public int most() {
        return most;
    }
}
