package org.dalil.source.ui;

import org.dalil.source.EvidenceItem;
import org.dalil.source.TextVersion;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// One way to look at a source: an original with one text that was read out of it, or an original
/// without any.
///
/// @param text null when nothing was read out of the original
/// @param made when the text was read, or the original received
/// @param passages how many passages are marked in this text
record Reading(
        EvidenceItem item, @Nullable TextVersion text, @Nullable Instant made, long passages) {
    /// Names it among the readings of its source.
    UUID id() {
        return text == null ? item.id() : text.id();
    }
}
