package org.dalil.vault.failure;

import org.dalil.kernel.Problem;

/// The key file is whole and no slot opens with this passphrase or recovery key. Never thrown for
/// damage.
public final class WrongPassphraseException extends VaultException {
    private static final long serialVersionUID = 1L;

    /// No slot opens with the passphrase.
    public static WrongPassphraseException passphrase() {
        return new WrongPassphraseException("vault.problem.wrong-passphrase");
    }

    /// No slot opens with the recovery key.
    public static WrongPassphraseException recoveryKey() {
        return new WrongPassphraseException("vault.problem.wrong-recovery-key");
    }

    private WrongPassphraseException(String key) {
        super(Problem.of(key), null);
    }
}
