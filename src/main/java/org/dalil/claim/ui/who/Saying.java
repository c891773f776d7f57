package org.dalil.claim.ui.who;

import org.dalil.claim.Attribution;
import org.dalil.desk.control.line.NamedRecord;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// One link of the chain as the page shows it. Decides nothing.
///
/// @param agent the speaker’s name; null when the source does not say, or the record is gone
/// @param through the source in which they speak; null when that is not noted
/// @param certainty how sure it is that they said it, in words
public record Saying(
        Attribution link,
        @Nullable String agent,
        @Nullable NamedRecord through,
        @Nullable String certainty) {
    /// Whether it is the link of this id.
    public boolean is(UUID id) {
        return link.id().equals(id);
    }
}
