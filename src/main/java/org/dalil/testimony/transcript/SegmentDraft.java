package org.dalil.testimony.transcript;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// One segment of a transcript that is about to be made, as a file or a person gives it.
///
/// @param startMs milliseconds from the beginning of the recording, never negative, or null
/// @param endMs the same of the end; one before the start is kept
/// @param speaker the label of a voice, or null
/// @param turn whether a turn of speech begins with it
/// @param words by tier
/// @param times when single words of the verbatim tier begin
public record SegmentDraft(
        @Nullable Long startMs,
        @Nullable Long endMs,
        @Nullable String speaker,
        boolean turn,
        Map<Tier, String> words,
        WordTimes times) {
    public SegmentDraft {
        words = Map.copyOf(words);
    }

    /// Words as they are heard, from then to then.
    public static SegmentDraft heard(
            @Nullable Long startMs, @Nullable Long endMs, @Nullable String speaker, String words) {
        return new SegmentDraft(
                startMs, endMs, speaker, true, Map.of(Tier.VERBATIM, words), WordTimes.NONE);
    }
}
