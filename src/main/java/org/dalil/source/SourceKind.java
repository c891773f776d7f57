package org.dalil.source;

import java.util.Locale;

/// What a source is (extends Micro-thesaurus 16 of the Events Standard Formats). The codes are
/// stored and shared.
public enum SourceKind {
    REPORT,
    PRESS_ARTICLE,
    PRESS_RELEASE,
    COURT_RECORD,
    TREATY_BODY_DECISION,
    OFFICIAL_LETTER,
    TESTIMONY,
    DIRECT_OBSERVATION,
    PHOTO,
    VIDEO,
    AUDIO,
    WEB_CAPTURE,
    DATASET,
    PHYSICAL_ITEM,
    UNKNOWN;

    /// The stored code.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of a stored code; a code that this version does not know reads as unknown.
    public static SourceKind of(String code) {
        for (SourceKind kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
