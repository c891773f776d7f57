package org.dalil.testimony.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.dalil.sound.play.PlaySpan;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/// Whoever listens is warned before they reach what is flagged, can pass over it, and is told when
/// a rest would do good.
class CautionsTest {
    private static final Flagged VIOLENCE = new Flagged(new PlaySpan(60_000, 72_000), "violence");
    private static final Flagged DEATH = new Flagged(new PlaySpan(70_000, 90_000), "death");
    private final Cautions cautions = new Cautions();
    private final ListeningClock clock = new ListeningClock();
    private long now = TimeUnit.DAYS.toNanos(3);

    @Test
    void oneIsWarnedFiveSecondsBefore() {
        List<Flagged> all = List.of(DEATH, VIOLENCE);
        assertEquals(Optional.empty(), Flagged.at(all, 54_999));
        assertEquals(Optional.of(VIOLENCE), Flagged.at(all, 55_000));
        assertFalse(VIOLENCE.isNow(59_999));
        assertTrue(VIOLENCE.isNow(60_000));
        assertEquals(Optional.of(VIOLENCE), Flagged.at(all, 71_999));
        assertEquals(Optional.of(DEATH), Flagged.at(all, 72_000));
        assertEquals(Optional.empty(), Flagged.at(all, 90_000));
        assertEquals(Optional.empty(), Flagged.at(List.of(), 0));
    }

    @Test
    void whatIsFlaggedIsPassedOverOnlyWhenOneSaysSo() {
        cautions.flags().set(List.of(VIOLENCE, DEATH));
        assertEquals(OptionalLong.empty(), cautions.over(FlagCare.SOFT, 61_000));
        assertEquals(OptionalLong.empty(), cautions.over(FlagCare.AS_SPOKEN, 61_000));
        assertEquals(OptionalLong.of(72_000), cautions.over(FlagCare.SILENT, 61_000));
        assertEquals(OptionalLong.of(90_000), cautions.over(FlagCare.SILENT, 71_000));
        assertEquals(OptionalLong.empty(), cautions.over(FlagCare.SILENT, 90_000));
        assertEquals(List.of(VIOLENCE.span(), DEATH.span()), cautions.spans());
        cautions.forget();
        assertEquals(List.of(), cautions.spans());
    }

    @Property(tries = 200)
    void whoeverPassesOverHearsNothingFlagged(@ForAll @LongRange(min = 0, max = 100_000) long at) {
        Cautions mine = new Cautions();
        mine.flags().set(List.of(VIOLENCE, DEATH));
        long to = at;
        for (int i = 0; i < 3; i++) {
            to = mine.over(FlagCare.SILENT, to).orElse(to);
        }
        assertFalse(VIOLENCE.isNow(to) || DEATH.isNow(to));
        assertTrue(to >= at);
    }

    @Test
    void careTurnsInACircle() {
        assertEquals(FlagCare.SILENT, FlagCare.SOFT.next());
        assertEquals(FlagCare.AS_SPOKEN, FlagCare.SILENT.next());
        assertEquals(FlagCare.SOFT, FlagCare.AS_SPOKEN.next());
        assertEquals("as-spoken", FlagCare.AS_SPOKEN.key());
    }

    private void hear(long millis) {
        for (long at = 0; at < millis; at += 500) {
            now += TimeUnit.MILLISECONDS.toNanos(500);
            clock.hears(now);
        }
    }

    @Test
    void whatIsHeardIsCountedAndSilenceIsNot() {
        clock.hears(now);
        hear(60_000);
        assertEquals(60_000, clock.millis());
        now += TimeUnit.MINUTES.toNanos(5);
        clock.hears(now);
        assertEquals(60_000, clock.millis(), "five minutes of silence are not heard");
        hear(1_000);
        assertEquals(61_000, clock.millis());
    }

    @Test
    void afterLongARestDoesGoodAndARestBeginsAnew() {
        clock.hears(now);
        hear(ListeningClock.LONG - 500);
        assertFalse(clock.isLong());
        hear(500);
        assertTrue(clock.isLong());
        now += TimeUnit.MINUTES.toNanos(15);
        clock.hears(now);
        assertFalse(clock.isLong());
        assertEquals(0, clock.millis());
    }
}
