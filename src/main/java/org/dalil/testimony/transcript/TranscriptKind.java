package org.dalil.testimony.transcript;

import org.dalil.kernel.Coded;

/// What a transcript is made to be. The codes are stored and shared.
public enum TranscriptKind implements Coded {
    /// Every word as it is heard.
    VERBATIM,
    /// Without slips and repeats.
    CLEAN,
    /// A translation that nobody has checked.
    TRANSLATION_DRAFT,
    /// A checked translation.
    TRANSLATION,
    /// Words put down by a machine: not to be cited before they are heard.
    MACHINE_DRAFT,
    OTHER;

    /// The kind of a stored code; one that this version does not know reads as `OTHER`.
    public static TranscriptKind of(String code) {
        return Coded.find(TranscriptKind.class, code).orElse(OTHER);
    }
}
