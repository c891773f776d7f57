package org.dalil.vault.ui;

import org.dalil.kernel.Problem;

/// What stands in the way, and the field beside which it is said.
record Fault(At at, Problem problem) {
    /// The places on a card where a fault is said.
    enum At {
        CARD,
        NAME,
        PRESENT,
        PASSPHRASE,
        REPEAT,
        INITIALS,
        RECOVERY_KEY
    }

    static Fault of(At at, String key) {
        return new Fault(at, Problem.of(key));
    }
}
