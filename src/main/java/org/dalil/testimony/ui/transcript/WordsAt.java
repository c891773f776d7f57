package org.dalil.testimony.ui.transcript;

import org.dalil.testimony.transcript.Tier;

import java.util.UUID;

/// Whose words: one tier of one segment.
record WordsAt(UUID segment, Tier tier) {
    /// Names the draft of what is typed there.
    String draft() {
        return "words:" + segment + ":" + tier.layer() + ":" + tier.language();
    }
}
