package org.dalil.people.network;

import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// One tie between two people, groups or bodies, as it was noted or claimed.
///
/// @param from whoever is the relative, the member, the holder of the position
/// @param words what the tie is, as people read it
/// @param since since when, or null
/// @param until until when, or null
/// @param rests the claim or act that it rests on, or null while it rests on nothing
/// @param doubt whether it stands as said, is disputed or denied
public record Tie(
        UUID from,
        UUID to,
        TieSort sort,
        String words,
        @Nullable DateValue since,
        @Nullable DateValue until,
        @Nullable RecordRef rests,
        Doubt doubt) {
    /// How a tie stands.
    public enum Doubt {
        NONE,
        DISPUTED,
        DENIED
    }

    /// Whether somebody is at one of its ends.
    public boolean ties(UUID one) {
        return from.equals(one) || to.equals(one);
    }

    /// Who is at the other end.
    public UUID other(UUID one) {
        return from.equals(one) ? to : from;
    }
}
