package org.dalil.event.casework;

import org.dalil.casefile.Settings;
import org.dalil.kernel.ProblemException;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/// The last looks as the casefile’s settings keep them: for this copy alone, no part of history and
/// never shared.
public record KeptLooks(Settings settings) implements LastLook {
    private static final String NAME = "case-seen:";

    @Override
    public Optional<Instant> of(UUID ofCase) throws ProblemException {
        try {
            return settings.get(NAME + ofCase).map(Instant::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty(); // then all of it is new, and nothing is hidden
        }
    }

    @Override
    public void seen(UUID ofCase, Instant upTo) throws ProblemException {
        settings.put(NAME + ofCase, upTo.toString());
    }
}
