package org.dalil.testimony.transcript;

import org.jspecify.annotations.Nullable;

/// What a transcript is made to be, how far it is, and by whom.
///
/// @param kind a code of [TranscriptKind]
/// @param status a code of [TranscriptStatus]
/// @param transcriber who wrote it
/// @param checkedBy who checked it against the recording
public record Transcribing(
        String kind, String status, @Nullable String transcriber, @Nullable String checkedBy) {
    /// Every word, just begun, by nobody named yet.
    public static final Transcribing BEGUN =
            new Transcribing(
                    TranscriptKind.VERBATIM.code(), TranscriptStatus.BEGUN.code(), null, null);

    /// The same, made to be this and come this far.
    Transcribing in(TranscriptKind other, TranscriptStatus now) {
        return new Transcribing(other.code(), now.code(), transcriber, checkedBy);
    }

    /// The same, written and checked by these.
    Transcribing by(@Nullable String writer, @Nullable String checker) {
        return new Transcribing(kind, status, writer, checker);
    }
}
