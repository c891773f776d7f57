package org.dalil.claim;

import org.dalil.claim.content.Stance;
import org.dalil.kernel.Locator;

import java.util.UUID;

/// One passage on which something rests, with the claim it carries and the source it stands in.
public record Ground(
        UUID claim,
        long claimNumber,
        String statement,
        Stance stance,
        UUID passage,
        UUID source,
        String sourceTitle,
        UUID textVersion,
        Locator locator) {}
