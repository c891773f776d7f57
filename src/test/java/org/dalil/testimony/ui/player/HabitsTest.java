package org.dalil.testimony.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;

/// How somebody listens until they say otherwise, and which speeds there are.
class HabitsTest {
    private final Habits habits = new Habits(new Silent(), () -> 0);

    /// A player of nothing.
    private static final class Silent implements Patience.Sound {
        @Override
        public boolean isPlaying() {
            return false;
        }

        @Override
        public void hold() {}

        @Override
        public void play() {}
    }

    @Test
    void speedsAreTenthsBetweenSlowestAndFastest() {
        assertEquals(0.3, Habits.speed(0.01));
        assertEquals(3, Habits.speed(17));
        assertEquals(1.2, Habits.speed(1.2499));
        assertEquals(1, Habits.speed(0.96));
    }

    @Property(tries = 200)
    void aSpeedIsItself(@ForAll @LongRange(min = 3, max = 30) long tenths) {
        assertEquals(tenths / 10.0, Habits.speed(tenths / 10.0));
    }

    @Test
    void thePageFollowsAndNobodyIsWaitedForUntilOneSaysOtherwise() {
        assertTrue(habits.follow().get());
        assertFalse(habits.patience().on().get());
        assertEquals(1_500, habits.rewind().get());
        assertEquals(FlagCare.SOFT, habits.care().get());
        assertFalse(habits.louder().get());
        assertFalse(habits.even().get());
    }
}
