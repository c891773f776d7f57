package org.dalil.testimony.code;

import org.jspecify.annotations.Nullable;

/// What is noted of a code, or of words that have one. Knows of neither.
public final class Memo {
    private Memo() {}

    /// Two memos as one, a line each; the same one stands once.
    ///
    /// @return null when there is neither
    public static @Nullable String both(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(other)) {
            return one == null ? other : one;
        }
        return one + "\n" + other;
    }
}
