package org.dalil.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/// The idle lock counts on a clock that is set by hand.
class IdleLockTest {
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");
    private int locked;
    private final IdleLock idle = new IdleLock(() -> now, () -> locked++);

    @Test
    void locksOnceAfterTheTime() {
        idle.start(Duration.ofMinutes(10));
        pass(599);
        assertEquals(0, locked);
        pass(1);
        pass(3600);
        assertEquals(1, locked);
    }

    @Test
    void aTouchBeginsTheCountAnew() {
        idle.start(Duration.ofMinutes(10));
        pass(599);
        idle.touched();
        pass(599);
        assertEquals(0, locked);
    }

    @Test
    void whoOpensTheLidAfterTheTimeFindsItLocked() {
        idle.start(Duration.ofMinutes(10));
        now = now.plusSeconds(8 * 3600);
        idle.touched();
        assertEquals(1, locked);
    }

    @Test
    void aClockSetBackGivesNoTimeBack() {
        idle.start(Duration.ofMinutes(10));
        pass(500);
        pass(-3600);
        pass(100);
        assertEquals(1, locked);
    }

    @Test
    void stoppedItNeverLocks() {
        idle.start(Duration.ofMinutes(10));
        idle.stop();
        pass(7200);
        assertEquals(0, locked);
    }

    private void pass(long seconds) {
        now = now.plusSeconds(seconds);
        idle.look();
    }
}
