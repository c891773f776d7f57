package org.dalil.testimony.ui.intake;

import org.dalil.source.EvidenceItem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// What transcripts are brought to: an interview, or any source with recordings.
///
/// @param source the source
/// @param media its recordings and papers
/// @param language what is spoken, a BCP 47 tag, or null
public record IntakeGround(UUID source, List<EvidenceItem> media, @Nullable String language) {
    public IntakeGround {
        media = List.copyOf(media);
    }

    /// The recordings among the media; all media where none is a recording.
    List<EvidenceItem> recordings() {
        List<EvidenceItem> heard =
                media.stream().filter(one -> one.mediaType().matches("(audio|video)/.*")).toList();
        return heard.isEmpty() ? media : heard;
    }
}
