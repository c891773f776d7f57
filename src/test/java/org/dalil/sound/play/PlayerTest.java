package org.dalil.sound.play;

import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.sine;
import static org.dalil.sound.SoundKit.wav;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.sound.SoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// The player on its own thread: commands arrive in order, and closing ends it.
@Timeout(20)
class PlayerTest {
    private final AtomicLong now = new AtomicLong();

    private Player player() throws SoundException {
        return new Player(
                playable(wav(sine(8000, 200, 5, 0.3), 1, 8000)),
                new ClockedOutput(now::get),
                now::get);
    }

    /// Moves the clock on until something is so.
    private void until(BooleanSupplier is) {
        while (!is.getAsBoolean()) {
            now.addAndGet(1_000_000);
            Thread.onSpinWait();
        }
    }

    @Test
    void commandsAreObeyedInOrder() throws SoundException {
        try (Player player = player()) {
            player.rewindOnPause(0);
            player.seek(1000);
            player.skip(500);
            player.play();
            until(() -> player.position() >= 2000);
            assertEquals(PlayState.PLAYING, player.state());
            player.toggle();
            until(() -> player.state() == PlayState.PAUSED);
            player.volume(6);
            player.speed(2);
            player.evenLoudness(true);
            player.soft(java.util.List.of(new PlaySpan(0, 100)));
            player.toggle();
            until(() -> player.state() == PlayState.ENDED);
            assertEquals(5000, player.position(), 20);
            player.replay(1000);
            until(() -> player.state() == PlayState.PAUSED);
            assertEquals(5000, player.position(), 20);
            assertEquals(Optional.empty(), player.problem());
            assertEquals(Optional.empty(), player.remark());
        }
    }

    @Test
    void itIsPausedUntilItIsToldToPlay() throws SoundException {
        try (Player player = player()) {
            assertEquals(PlayState.PAUSED, player.state());
            assertEquals(0, player.position());
            assertTrue(player.isFollowing());
            player.follow(false);
            assertFalse(player.isFollowing());
        }
    }

    @Test
    void closingWhilePlayingEndsIt() throws SoundException {
        Player player = player();
        player.play();
        until(() -> player.position() > 100);
        player.loop(new PlaySpan(0, 200));
        player.close();
        player.play();
    }

    /// Where there is no device, as on a server, the clock takes its place and says so.
    @Test
    void theComputersDeviceOrNone() throws SoundException {
        Player player = new Player(playable(wav(new float[8000], 1, 8000)));
        try (player) {
            player.play();
            until(() -> player.position() > 50 || player.state() == PlayState.FAILED);
            assertEquals(Optional.empty(), player.problem());
        }
    }
}
