package org.dalil.testimony.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;

import java.util.OptionalLong;

/// Where a pause leads to, and which speeds there are.
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
    void aPauseGoesBackSoFarAsIsTheHabit() {
        habits.rewind().set(1_500);
        habits.begin(4_000);
        assertEquals(OptionalLong.of(5_500), habits.paused(7_000));
    }

    @Test
    void withoutTheHabitAPauseStaysWhereItIs() {
        habits.begin(4_000);
        assertEquals(OptionalLong.empty(), habits.paused(7_000));
    }

    @Test
    void aTapDoesNotGoBackAgain() {
        habits.rewind().set(1_500);
        habits.begin(4_000);
        assertEquals(OptionalLong.empty(), habits.paused(4_399));
        assertEquals(OptionalLong.of(2_900), habits.paused(4_400));
    }

    @Property(tries = 200)
    void nothingGoesBeforeTheBeginningNorOn(
            @ForAll @LongRange(min = 0, max = 36_000_000) long begun,
            @ForAll @LongRange(min = 0, max = 600_000) long heard,
            @ForAll @LongRange(min = 0, max = 5_000) long rewind) {
        Habits mine = new Habits(new Silent(), () -> 0);
        mine.rewind().set(rewind);
        mine.begin(begun);
        OptionalLong to = mine.paused(begun + heard);
        assertTrue(to.isEmpty() || to.getAsLong() >= 0 && to.getAsLong() <= begun + heard);
        assertEquals(rewind > 0 && heard >= 400, to.isPresent());
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
        assertEquals(0, habits.rewind().get());
    }
}
