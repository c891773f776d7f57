package org.dalil.vault.blob;

import org.dalil.vault.failure.VaultException;

import java.io.IOException;

/// A sealed file could not be read on, carried through a library that knows only [IOException].
public final class BlobStreamException extends IOException {
    private static final long serialVersionUID = 1L;

    private final VaultException failure;

    BlobStreamException(VaultException failure) {
        super(failure);
        this.failure = failure;
    }

    /// What happened, for people.
    public VaultException failure() {
        return failure;
    }
}
