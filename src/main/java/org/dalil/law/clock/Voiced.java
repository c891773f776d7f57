package org.dalil.law.clock;

import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// What one claim says of an assurance, and in whose voice.
///
/// @param term the code or words that it gives, or empty where it names somebody
/// @param named whom it names, or null
/// @param voices who says it, as far as known
public record Voiced(
        UUID claim,
        String term,
        @Nullable UUID named,
        boolean negated,
        @Nullable DateValue when,
        List<UUID> voices) {}
