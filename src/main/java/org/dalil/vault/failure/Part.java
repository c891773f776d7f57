package org.dalil.vault.failure;

import java.util.Locale;

/// The parts of a casefile folder that can be damaged apart from each other.
public enum Part {
    /// Both copies of the key file.
    KEYS,
    /// A page of the database.
    DATABASE,
    /// One sealed original or derived file.
    BLOB,
    /// The custody journal.
    JOURNAL,
    /// Unsaved text.
    DRAFTS;

    /// The name in message keys: `journal`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
