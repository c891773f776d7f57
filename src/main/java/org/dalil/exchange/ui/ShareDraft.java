package org.dalil.exchange.ui;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// What was filled in on the share sheet and not shared yet, so that Escape or a look elsewhere
/// loses nothing. Lives as long as the window, never on the disk; never holds a passphrase.
///
/// @param byKey whether it is to be sealed for keys
/// @param keys the pasted keys
/// @param purpose what for
/// @param file where to write it
public record ShareDraft(boolean byKey, String keys, String purpose, @Nullable Path file) {
    /// Nothing is filled in.
    public static final ShareDraft NONE = new ShareDraft(true, "", "", null);
}
