package org.dalil.testimony.handover;

import org.dalil.testimony.transcript.Tier;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Where somebody was in a transcript: the caret in the words, and the second that was heard. Says
/// nothing of what stands there.
///
/// @param segment what the caret stood in; null where there was none
/// @param tier whose words the caret stood in
/// @param caret offset in these words
/// @param ms milliseconds from the beginning of the recording; null where none was loaded
public record Spot(@Nullable UUID segment, Tier tier, int caret, @Nullable Long ms) {
    public Spot {
        if (caret < 0 || ms != null && ms < 0) {
            throw new IllegalArgumentException("nobody stands before the beginning");
        }
    }
}
