package org.dalil.vault.key;

import java.security.SecureRandom;

/// Keys and costs for tests: quick to stretch, and accepted only by bounds that tests pass.
public final class TestKeys {
    /// A cost that takes no time.
    public static final KdfCost CHEAP = new KdfCost(64, 1, 1);

    /// Bounds that admit [#CHEAP].
    public static final KdfCost.Bounds WIDE = new KdfCost.Bounds(64, 1 << 20, 20, 4);

    private TestKeys() {}

    /// A fresh vault key.
    public static VaultKey fresh() {
        return VaultKey.fresh(new byte[KeyFile.ID], new SecureRandom());
    }

    /// A passphrase of this text.
    public static Passphrase passphrase(String text) {
        return Passphrase.taking(text.toCharArray());
    }
}
