package org.dalil.testimony.ui.player;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;

import org.dalil.sound.play.PlayState;

/// Waits for whoever writes: while they type, what is heard stops at the end of the words they are
/// at, and goes on when they rest. Never stops what plays for somebody who only listens.
public final class Patience {
    private static final Duration REST = Duration.seconds(1.2);
    private final PlayerModel player;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final PauseTransition rest = new PauseTransition(REST);
    private long end = -1;
    private boolean waiting;

    Patience(PlayerModel player) {
        this.player = player;
        rest.setOnFinished(any -> rested());
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
        rest.playFromStart();
    }

    /// The player is at a moment.
    void at(long millis) {
        boolean typing = rest.getStatus() == javafx.animation.Animation.Status.RUNNING;
        if (on.get() && typing && end >= 0 && millis >= end && isPlaying()) {
            waiting = true;
            player.hold();
        }
    }

    private boolean isPlaying() {
        return player.state().get() == PlayState.PLAYING;
    }

    /// Whoever writes rests.
    void rested() {
        rest.stop();
        end = -1;
        if (waiting) {
            waiting = false;
            player.play();
        }
    }

    /// Somebody else said what to play: nothing waits any more.
    void forget() {
        waiting = false;
        end = -1;
    }
}
