package org.dalil.testimony.transcript;

import org.dalil.kernel.Coded;

/// What a voice is to a testimony. The codes are stored and shared.
public enum SpeakerRole implements Coded {
    WITNESS,
    INTERVIEWER,
    INTERPRETER,
    OTHER;

    /// The role of a stored code; one that this version does not know reads as `OTHER`.
    public static SpeakerRole of(String code) {
        return Coded.find(SpeakerRole.class, code).orElse(OTHER);
    }
}
