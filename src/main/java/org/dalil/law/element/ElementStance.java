package org.dalil.law.element;

import org.dalil.kernel.Coded;

/// Whether a claim speaks for an element, against it, or for neither: a proposal that was refused.
/// The codes are stored and shared.
public enum ElementStance implements Coded {
    FOR,
    AGAINST,
    NEITHER;

    /// The other one; what speaks for neither goes on doing so.
    public ElementStance opposite() {
        return switch (this) {
            case FOR -> AGAINST;
            case AGAINST -> FOR;
            case NEITHER -> NEITHER;
        };
    }
}
