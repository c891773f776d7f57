package org.dalil.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The one place the program learns the time from. Tests hand in a fixed one.
@FunctionalInterface
public interface Clock {
    /// The present moment, to the microsecond.
    Instant now();

    /// The computer's clock.
    static Clock system() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
