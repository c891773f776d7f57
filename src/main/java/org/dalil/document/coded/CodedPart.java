package org.dalil.document.coded;

import java.util.Locale;

/// What a project consists of, as it is counted and told to people.
public enum CodedPart {
    CODES,
    TEXTS,
    RECORDINGS,
    TRANSCRIPTS,
    SYNC_POINTS,
    SELECTIONS,
    CODINGS,
    NOTES,
    PDFS,
    PICTURES,
    OTHER_SELECTIONS,
    WHOLE_CODINGS,
    CASES,
    VARIABLES,
    LINKS,
    SETS,
    GRAPHS,
    USERS;

    /// Message key of its name.
    public String key() {
        return "document.coded.part." + code();
    }

    /// Message key of why ours has no place for it; only for parts that are never taken.
    public String whyKey() {
        return "document.coded.why." + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
