package org.dalil.shell.keys;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.LongSupplier;

/// Hears Ctrl pressed and released twice with nothing between. Every other key, and every hold,
/// begins it anew: Ctrl is first of all held for other keys.
final class DoubleTap {
    private static final long WITHIN = 400;
    private final Runnable action;
    private final LongSupplier millis;
    private boolean clean;
    private boolean down;
    private long firstUp = Long.MIN_VALUE / 2;
    private long downAt;

    DoubleTap(Runnable action) {
        this(action, () -> System.nanoTime() / 1_000_000);
    }

    /// @param millis tells a time that only goes on, in milliseconds
    DoubleTap(Runnable action, LongSupplier millis) {
        this.action = action;
        this.millis = millis;
    }

    void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.CONTROL) {
            clean = false;
            firstUp = Long.MIN_VALUE / 2;
        } else if (!down) {
            down = true;
            clean = true;
            downAt = millis.getAsLong();
        }
    }

    void released(KeyEvent event) {
        if (event.getCode() != KeyCode.CONTROL || !down) {
            return;
        }
        down = false;
        long now = millis.getAsLong();
        if (!clean || now - downAt > WITHIN) {
            firstUp = Long.MIN_VALUE / 2;
        } else if (now - firstUp <= WITHIN) {
            firstUp = Long.MIN_VALUE / 2;
            action.run();
        } else {
            firstUp = now;
        }
    }
}
