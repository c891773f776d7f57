package org.dalil.people.identity;

import java.util.Locale;

/// What somebody decided about two agents. The codes are stored and shared.
public enum Verdict {
    SAME,
    DIFFERENT,
    POSSIBLE;

    /// The stored code.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The verdict of a stored code.
    ///
    /// @throws IllegalArgumentException for any other: what it would decide is not known
    static Verdict of(String code) {
        for (Verdict verdict : values()) {
            if (verdict.code().equals(code)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("unknown verdict");
    }
}
