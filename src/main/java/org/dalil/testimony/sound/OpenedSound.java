package org.dalil.testimony.sound;

import org.dalil.kernel.Problem;
import org.dalil.sound.Recording;
import org.dalil.vault.blob.SealedInput;

/// What came of opening an original for hearing.
public sealed interface OpenedSound {
    /// It can be heard, as long as its sealed file stays open.
    record Heard(Recording recording, SealedInput sealed) implements OpenedSound {}

    /// It is kept and hashed, but cannot be heard here.
    ///
    /// @param problem names the format and what to do
    record Kept(Problem problem) implements OpenedSound {}
}
