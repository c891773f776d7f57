package org.dalil.event.casework;

import org.dalil.kernel.ProblemException;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// When a case was last marked as seen on this laptop. What changed since is new there.
public interface LastLook {
    /// The moment; empty when it never was.
    Optional<Instant> of(UUID ofCase) throws ProblemException;

    /// Notes that everything up to this moment was seen.
    void seen(UUID ofCase, Instant upTo) throws ProblemException;
}
