package org.dalil.testimony.mention;

/// A mention where it stands now.
///
/// @param start first UTF-16 unit in the words of its segment, or in its text
/// @param end one past the last; the same as the first where the words were removed
/// @param words what stands there now; where they were removed, those it was made of
public record PlacedMention(Mention mention, MentionState state, int start, int end, String words) {
    static PlacedMention removed(Mention mention, int at) {
        return new PlacedMention(mention, MentionState.REMOVED, at, at, mention.words().quote());
    }

    /// Whether it stands and has a unit in common with these.
    public boolean overlaps(int from, int to) {
        return state != MentionState.REMOVED && start < to && from < end;
    }

    /// Whether it stands exactly there.
    public boolean isAt(int from, int to) {
        return state != MentionState.REMOVED && start == from && end == to;
    }
}
