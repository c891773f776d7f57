package org.dalil.desk;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Subscription;

import org.dalil.kernel.Clock;

import java.time.Duration;
import java.time.Instant;

/// Notices that nobody has touched keys or mouse for a while, also while the computer slept, and
/// asks once for the lock. It never asks the person anything. On JavaFX's thread.
public final class IdleLock {
    /// How long it waits when nothing else is set.
    public static final Duration USUAL = Duration.ofMinutes(10);

    private static final javafx.util.Duration LOOK_EVERY = javafx.util.Duration.seconds(5);

    private final Clock clock;
    private final Runnable lock;
    private Duration patience = USUAL;
    private Duration idle = Duration.ZERO;
    private Instant seen = Instant.MIN;
    private boolean awake;

    /// @param lock what to do when the time is up
    public IdleLock(Clock clock, Runnable lock) {
        this.clock = clock;
        this.lock = lock;
    }

    /// Starts counting from now on.
    public void start(Duration wait) {
        patience = wait;
        idle = Duration.ZERO;
        seen = clock.now();
        awake = true;
    }

    /// Stops counting; nothing is locked until it is started again.
    public void stop() {
        awake = false;
    }

    /// Follows keys and mouse over this scene until unsubscribed.
    public Subscription watch(Scene scene) {
        EventHandler<InputEvent> touch = event -> touched();
        Timeline ticker = new Timeline(new KeyFrame(LOOK_EVERY, tick -> look()));
        ticker.setCycleCount(Animation.INDEFINITE);
        scene.addEventFilter(InputEvent.ANY, touch);
        ticker.play();
        return Subscription.combine(
                ticker::stop, () -> scene.removeEventFilter(InputEvent.ANY, touch));
    }

    /// Somebody is there. When the time was up before they came (the computer slept, say), it is
    /// locked all the same: who opens the lid need not be who closed it.
    void touched() {
        look();
        idle = Duration.ZERO;
    }

    /// Looks at the clock.
    void look() {
        if (!awake) {
            return;
        }
        Instant now = clock.now();
        Duration passed = Duration.between(seen, now);
        seen = now;
        // A clock that was set back must not count as time given back.
        idle = idle.plus(passed.isNegative() ? Duration.ZERO : passed);
        if (idle.compareTo(patience) >= 0) {
            stop();
            lock.run();
        }
    }
}
