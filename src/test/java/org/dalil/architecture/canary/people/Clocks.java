package org.dalil.architecture.canary.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/// Breaks the gate of the clock, once in each method.
final class Clocks {
    private Clocks() {}

    static Instant now() {
        return Instant.now();
    }

    static Supplier<Instant> later() {
        return Instant::now;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static ZonedDateTime here() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static Clock other() {
        return Clock.systemUTC();
    }
}
