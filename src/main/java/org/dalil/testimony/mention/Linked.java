package org.dalil.testimony.mention;

import org.dalil.kernel.RecordRef;

/// A mention on the page of its words: where it stands now, and whom or what it is about.
///
/// @param about who or what the words mean; of a denial, do not mean
/// @param name what that is called now, for showing
public record Linked(PlacedMention placed, RecordRef about, String name) {
    /// Whether the words mean it; otherwise somebody decided that they do not.
    public boolean isLink() {
        return placed.mention().means() != null;
    }
}
