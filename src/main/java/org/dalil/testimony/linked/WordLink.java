package org.dalil.testimony.linked;

import org.dalil.claim.Claim;
import org.dalil.source.Passage;
import org.dalil.source.redaction.Redaction;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.Coding;
import org.dalil.testimony.transcript.Tier;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Marked words of a transcript with everything that is said of them.
///
/// @param segment where they were taken from
/// @param place where they stand in the segment’s words today; null when these were changed
/// @param codes they were given, in that order
/// @param claims that rest on them
/// @param redaction that they are covered outside the casefile; null where they are not
public record WordLink(
        Passage passage,
        UUID segment,
        Tier tier,
        @Nullable Stretch place,
        List<Given> codes,
        List<Claim> claims,
        @Nullable Redaction redaction) {
    public WordLink {
        codes = List.copyOf(codes);
        claims = List.copyOf(claims);
    }

    /// A code that was given.
    public record Given(Coding coding, Code code) {}

    /// Whether nothing is said of the words but that they are marked.
    public boolean isBare() {
        return codes.isEmpty() && claims.isEmpty() && redaction == null;
    }

    /// The marked words themselves, as they were.
    public String words() {
        return passage.locator().quote();
    }
}
