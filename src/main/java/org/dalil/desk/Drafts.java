package org.dalil.desk;

import org.jspecify.annotations.Nullable;

/// What was typed and not yet kept, safe on the disk within a second. Survives lock, crash and
/// power cut.
public interface Drafts {
    /// Keeps what is being typed.
    ///
    /// @param key names record and field
    void typed(String key, String text);

    /// What was typed under this key and never kept, or null.
    @Nullable String typed(String key);

    /// The draft was thrown away.
    void forget(String key);

    /// These words have become a change; what was typed on top of them stays. On any thread.
    void forget(String key, String text);
}
