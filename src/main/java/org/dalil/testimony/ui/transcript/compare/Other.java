package org.dalil.testimony.ui.transcript.compare;

import org.dalil.source.TextVersion;
import org.dalil.testimony.transcript.Transcript;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What a transcript can be compared with: another one of the same recording, or a text of its own
/// that was kept. One of both is there.
public record Other(@Nullable Transcript transcript, @Nullable TextVersion kept) {
    static Other of(Transcript one) {
        return new Other(one, null);
    }

    static Other of(TextVersion one) {
        return new Other(null, one);
    }

    /// When a text was kept: its id begins with the millisecond in which it was made (RFC 9562,
    /// version 7). The beginning of time for a transcript.
    Instant keptAt() {
        return Instant.ofEpochMilli(kept == null ? 0 : kept.id().getMostSignificantBits() >>> 16);
    }
}
