package org.dalil.claim;

import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.content.Stance;
import org.dalil.kernel.Locator;
import org.dalil.source.content.MediaSpan;
import org.dalil.source.content.Telling;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// One passage on which something rests, with the claim it carries and the source it stands in.
///
/// @param span where in a recording the words are heard
/// @param allegation what the claim’s words never stand without; null when it alleges nothing
///   against a victim
public record Ground(
        UUID claim,
        long claimNumber,
        String statement,
        Stance stance,
        UUID passage,
        UUID source,
        String sourceTitle,
        UUID textVersion,
        Locator locator,
        Telling telling,
        MediaSpan span,
        @Nullable Allegation allegation) {
    Ground carrying(@Nullable Allegation other) {
        return new Ground(
                claim,
                claimNumber,
                statement,
                stance,
                passage,
                source,
                sourceTitle,
                textVersion,
                locator,
                telling,
                span,
                other);
    }
}
