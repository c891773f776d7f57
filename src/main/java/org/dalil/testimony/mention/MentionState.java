package org.dalil.testimony.mention;

/// What became of the words of a mention.
public enum MentionState {
    /// They stand as they did.
    STANDS,
    /// Something like them stands in their place: a corrected letter, another alphabet.
    REWORDED,
    /// They are not there any more; the mention keeps them.
    REMOVED
}
