package org.dalil.packet.verify;

import org.dalil.exchange.VerifyingKey;

/// Whose signing keys are known here.
@FunctionalInterface
public interface KeyBook {
    /// What is known of a key.
    SignerStanding standing(VerifyingKey key);

    /// Knows nobody.
    static KeyBook empty() {
        return key -> new SignerStanding.Unknown();
    }
}
