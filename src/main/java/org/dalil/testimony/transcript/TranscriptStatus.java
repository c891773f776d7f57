package org.dalil.testimony.transcript;

import org.dalil.kernel.Coded;

/// How far a transcript has come. The codes are stored and shared.
public enum TranscriptStatus implements Coded {
    BEGUN,
    WRITTEN,
    CHECKED;

    /// The status of a stored code; one that this version does not know reads as `BEGUN`.
    public static TranscriptStatus of(String code) {
        return Coded.find(TranscriptStatus.class, code).orElse(BEGUN);
    }
}
