package org.dalil.testimony.ui.player;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Waits for whoever writes: while they type, what is heard stops at the end of the words they are
/// at, and goes on when they rest. Never stops what plays for somebody who only listens.
public final class Patience {
    private static final long REST = TimeUnit.MILLISECONDS.toNanos(1_200);
    private final Sound sound;
    private final LongSupplier nanos;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private long end = -1;
    private long typed;
    private boolean waiting;

    /// What is heard.
    interface Sound {
        boolean isPlaying();

        /// Falls silent where it is.
        void hold();

        void play();
    }

    /// @param nanos a clock that never goes back
    Patience(Sound sound, LongSupplier nanos) {
        this.sound = sound;
        this.nanos = nanos;
    }

    /// Whether it waits at all.
    public BooleanProperty on() {
        return on;
    }

    /// Something was typed.
    ///
    /// @param until where the words end that are written, in milliseconds; below 0 where nobody
    ///   knows
    public void typed(long until) {
        end = until;
        typed = nanos.getAsLong();
    }

    /// The player is at a moment; to be told at every frame.
    void at(long millis) {
        boolean rests = nanos.getAsLong() - typed >= REST;
        if (waiting && rests) {
            forget();
            sound.play();
        } else if (on.get() && !rests && end >= 0 && millis >= end && sound.isPlaying()) {
            waiting = true;
            sound.hold();
        }
    }

    /// Somebody said what to play: nothing waits any more.
    void forget() {
        waiting = false;
        end = -1;
    }
}
