package org.dalil.vault.ui;

/// What the first screen is for at the moment.
enum EntryCard {
    /// Choosing among known casefiles, another one, or making one.
    WELCOME,
    /// Typing the passphrase.
    UNLOCK,
    /// Typing the recovery key.
    RECOVER,
    /// Making a casefile.
    CREATE,
    /// A recovery key is offered for the casefile just made.
    OFFER,
    /// The recovery key is shown, once.
    KEY,
    /// Choosing a backup of a damaged casefile.
    BACKUPS
}
