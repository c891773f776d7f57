package org.dalil.law.element;

import org.dalil.kernel.Coded;

/// Whether a claim speaks for an element or against it. The codes are stored and shared.
public enum ElementStance implements Coded {
    FOR,
    AGAINST;

    /// The other one.
    public ElementStance opposite() {
        return this == FOR ? AGAINST : FOR;
    }
}
