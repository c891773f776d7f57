package org.dalil.sound;

import org.dalil.kernel.Problem;

/// What came of opening a recording.
public sealed interface SoundOpening {
    /// It can be heard.
    record Playable(Recording recording) implements SoundOpening {}

    /// It can only be kept.
    ///
    /// @param kind what it is, by its bytes
    /// @param problem names the format and what to do
    record NotPlayable(SoundKind kind, Problem problem) implements SoundOpening {}
}
