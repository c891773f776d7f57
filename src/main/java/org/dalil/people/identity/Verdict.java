package org.dalil.people.identity;

import org.dalil.kernel.Coded;

/// What somebody decided about two agents. The codes are stored and shared.
public enum Verdict implements Coded {
    SAME,
    DIFFERENT,
    POSSIBLE;

    /// The verdict of a stored code.
    ///
    /// @throws IllegalArgumentException for any other: what it would decide is not known
    static Verdict of(String code) {
        return Coded.find(Verdict.class, code)
                .orElseThrow(() -> new IllegalArgumentException("unknown verdict"));
    }
}
