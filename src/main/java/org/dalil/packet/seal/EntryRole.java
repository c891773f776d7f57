package org.dalil.packet.seal;

import java.util.Locale;

/// What a file of the payload is to the others.
public enum EntryRole {
    /// As it was received, byte for byte.
    ORIGINAL,
    /// Made from an original: a clip, a crop, a copy for work.
    DERIVED,
    /// The words of a recording or document.
    TRANSCRIPT,
    /// Those words in another language.
    TRANSLATION,
    /// What its makers say, with what it rests on.
    REPORT,
    /// Records of the casefile, for programs.
    RECORDS,
    /// What helps to find things.
    INDEX;

    /// How packets write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
