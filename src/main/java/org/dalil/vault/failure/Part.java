package org.dalil.vault.failure;

import org.dalil.kernel.Coded;

/// The parts of a casefile folder that can be damaged apart from each other.
public enum Part implements Coded {
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
}
