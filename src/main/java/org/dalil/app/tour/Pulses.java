package org.dalil.app.tour;

import javafx.animation.AnimationTimer;

/// Waits until a screen has been laid out and drawn a few times. On JavaFX's thread.
final class Pulses extends AnimationTimer {
    private final Runnable then;
    private int left;

    private Pulses(int count, Runnable then) {
        this.left = count;
        this.then = then;
    }

    static void after(int count, Runnable then) {
        new Pulses(count, then).start();
    }

    @Override
    public void handle(long now) {
        left--;
        if (left < 0) {
            stop();
            then.run();
        }
    }
}
