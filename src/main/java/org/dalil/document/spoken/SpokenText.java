package org.dalil.document.spoken;

import java.util.List;

/// A transcript as a file has it.
///
/// @param tiers at least one when anything was said
/// @param remarks what could not be taken as it stood, in the file's order
public record SpokenText(SpokenFormat format, List<SpokenTier> tiers, List<SpokenRemark> remarks) {
    public SpokenText {
        tiers = List.copyOf(tiers);
        remarks = List.copyOf(remarks);
    }

    /// How many lines of speech, over all tiers.
    public int lines() {
        return tiers.stream().mapToInt(tier -> tier.lines().size()).sum();
    }
}
