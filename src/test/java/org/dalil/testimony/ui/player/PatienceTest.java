package org.dalil.testimony.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The player waits for whoever types, and for nobody else.
class PatienceTest {
    private final List<String> did = new ArrayList<>();
    private long now;
    private boolean playing = true;
    private final Patience patience = new Patience(new Deaf(), () -> now);

    /// A player that only notes what it was told.
    private final class Deaf implements Patience.Sound {
        @Override
        public boolean isPlaying() {
            return playing;
        }

        @Override
        public void hold() {
            did.add("hold");
            playing = false;
        }

        @Override
        public void play() {
            did.add("play");
            playing = true;
        }
    }

    @BeforeEach
    void on() {
        now = TimeUnit.HOURS.toNanos(1);
        patience.on().set(true);
    }

    private void pass(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Test
    void itStopsAtTheEndOfTheWordsAndGoesOnWhenTypingRests() {
        patience.typed(5_000);
        patience.at(4_990);
        assertEquals(List.of(), did);
        patience.at(5_010);
        assertEquals(List.of("hold"), did);
        pass(1_199);
        patience.at(5_010);
        assertEquals(List.of("hold"), did);
        pass(1);
        patience.at(5_010);
        assertEquals(List.of("hold", "play"), did);
        assertTrue(playing);
    }

    @Test
    void aLetterMakesItWaitAnew() {
        patience.typed(5_000);
        patience.at(5_010);
        pass(1_000);
        patience.typed(5_000);
        pass(1_000);
        patience.at(5_010);
        assertEquals(List.of("hold"), did);
        assertFalse(playing);
        pass(200);
        patience.at(5_010);
        assertEquals(List.of("hold", "play"), did);
    }

    @Test
    void whoeverOnlyListensIsNeverStopped() {
        patience.at(5_010);
        patience.typed(5_000);
        pass(1_500);
        patience.at(6_000);
        assertEquals(List.of(), did);
    }

    @Test
    void turnedOffItNeverWaits() {
        patience.on().set(false);
        patience.typed(5_000);
        patience.at(9_000);
        assertEquals(List.of(), did);
    }

    @Test
    void wordsWithoutAnEndAreNotWaitedFor() {
        patience.typed(-1);
        patience.at(9_000);
        assertEquals(List.of(), did);
    }

    @Test
    void whoeverSaysWhatToPlayIsNotOverruled() {
        patience.typed(5_000);
        patience.at(5_010);
        patience.forget();
        pass(5_000);
        patience.at(5_010);
        assertEquals(List.of("hold"), did);
    }

    @Test
    void whatIsSilentAlreadyIsNotSilencedAgain() {
        playing = false;
        patience.typed(5_000);
        patience.at(5_010);
        pass(2_000);
        patience.at(5_010);
        assertEquals(List.of(), did);
    }
}
