package org.dalil.document.spoken;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One stretch of speech as a transcript has it. Times nobody wrote stay unknown; nothing is
/// reckoned from neighbours.
///
/// @param from milliseconds from the beginning of the recording, or null
/// @param to where it ends, never checked against its beginning, or null
/// @param speaker as the file names whoever speaks, or null
/// @param words without the file's own markup; may hold line breaks
/// @param times when single words begin, in order; often empty
/// @param parent which line of the tier it belongs to, from 0, or -1
public record SpokenLine(
        @Nullable Long from,
        @Nullable Long to,
        @Nullable String speaker,
        String words,
        List<WordTime> times,
        int parent) {
    public SpokenLine {
        times = List.copyOf(times);
    }

    /// Words with nothing else known.
    public static SpokenLine of(
            @Nullable Long from, @Nullable Long to, @Nullable String speaker, String words) {
        return new SpokenLine(from, to, speaker, words, List.of(), -1);
    }

    /// The same words at another time.
    public SpokenLine at(@Nullable Long begins, @Nullable Long ends) {
        return new SpokenLine(begins, ends, speaker, words, times, parent);
    }

    /// The same words in another voice.
    public SpokenLine by(@Nullable String voice) {
        return new SpokenLine(from, to, voice, words, times, parent);
    }

    /// The same, belonging to another line.
    public SpokenLine of(int line) {
        return new SpokenLine(from, to, speaker, words, times, line);
    }

    /// Whether it ends before it begins.
    public boolean isBackwards() {
        return from != null && to != null && to < from;
    }
}
