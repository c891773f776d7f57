package org.dalil.source;

import org.dalil.kernel.Coded;

/// What a source is (extends Micro-thesaurus 16 of the Events Standard Formats). The codes are
/// stored and shared.
public enum SourceKind implements Coded {
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

    /// The kind of a stored code; a code that this version does not know reads as unknown.
    public static SourceKind of(String code) {
        return Coded.find(SourceKind.class, code).orElse(UNKNOWN);
    }
}
