package org.dalil.shell.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

/// A tap plays or pauses, a hold plays as long as it lasts, and what the system repeats meanwhile
/// counts for nothing. Time is told by hand.
class HoldToPlayTest {
    private long now = 1_000;
    private final PlainSound sound = new PlainSound();
    private final HoldToPlay hold = new HoldToPlay(sound, () -> now);

    private void tap() {
        hold.pressed(KeyCode.F4);
        now += 80;
        hold.released(KeyCode.F4);
        now += 500;
    }

    @Test
    void aTapPlaysAndTheNextPauses() {
        tap();
        assertTrue(sound.isPlaying());
        tap();
        assertFalse(sound.isPlaying());
        assertEquals(2, sound.asked);
    }

    @Test
    void heldItPlaysAtOnceAndFallsSilentOnTheRelease() {
        hold.pressed(KeyCode.F4);
        assertTrue(sound.isPlaying(), "not only when it turns out to be a hold");
        now += HoldToPlay.HELD;
        assertTrue(hold.released(KeyCode.F4));
        assertFalse(sound.isPlaying());
    }

    @Test
    void aTapShorterThanAHoldGoesOn() {
        hold.pressed(KeyCode.F4);
        now += HoldToPlay.HELD - 1;
        hold.released(KeyCode.F4);
        assertTrue(sound.isPlaying());
    }

    @Test
    void whatTheSystemRepeatsCountsForNothing() {
        hold.pressed(KeyCode.F4);
        for (int i = 0; i < 40; i++) {
            now += 30;
            hold.pressed(KeyCode.F4);
        }
        assertTrue(sound.isPlaying());
        assertEquals(1, sound.asked);
        hold.released(KeyCode.F4);
        assertFalse(sound.isPlaying());
    }

    @Test
    void heldWhileItPlaysItGoesOnUntilTheRelease() {
        sound.play();
        hold.pressed(KeyCode.F4);
        now += 2_000;
        assertTrue(sound.isPlaying());
        hold.released(KeyCode.F4);
        assertFalse(sound.isPlaying());
    }

    @Test
    void aReleaseThatIsLostEndsTheHold() {
        hold.pressed(KeyCode.F4);
        now += 900;
        hold.lost();
        assertFalse(sound.isPlaying());
        tap();
        assertTrue(sound.isPlaying(), "the next press is none that is repeated");
    }

    @Test
    void anotherKeysReleaseIsNotOurs() {
        hold.pressed(KeyCode.F4);
        assertFalse(hold.released(KeyCode.F5));
        assertTrue(sound.isPlaying());
    }

    private void control(DoubleTap twice, long held) {
        twice.pressed(event(KeyEvent.KEY_PRESSED, KeyCode.CONTROL));
        now += held;
        twice.released(event(KeyEvent.KEY_RELEASED, KeyCode.CONTROL));
        now += 100;
    }

    private static KeyEvent event(javafx.event.EventType<KeyEvent> type, KeyCode code) {
        return new KeyEvent(type, "", "", code, false, false, false, false);
    }

    @Test
    void controlTwicePlaysAndOnceDoesNot() {
        DoubleTap twice = new DoubleTap(hold::toggle, () -> now);
        control(twice, 50);
        assertEquals(0, sound.asked);
        control(twice, 50);
        assertEquals(1, sound.asked);
        control(twice, 50);
        assertEquals(1, sound.asked, "a third begins anew");
    }

    @Test
    void controlHeldForAnotherKeyOrForLongIsNoTap() {
        DoubleTap twice = new DoubleTap(hold::toggle, () -> now);
        control(twice, 50);
        twice.pressed(event(KeyEvent.KEY_PRESSED, KeyCode.CONTROL));
        twice.pressed(event(KeyEvent.KEY_PRESSED, KeyCode.C));
        twice.released(event(KeyEvent.KEY_RELEASED, KeyCode.CONTROL));
        control(twice, 50);
        assertEquals(0, sound.asked);
        now += 600;
        control(twice, 900);
        control(twice, 50);
        now += 600;
        control(twice, 50);
        assertEquals(0, sound.asked);
    }
}
