package org.dalil.exchange.record;

import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.SealedInput;
import org.dalil.vault.failure.VaultException;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Sealed files of the vault as ordinary streams. What goes wrong comes as an [IOException] that
/// carries the vault's own; see [SharingException#of].
public final class SealedFiles {
    private SealedFiles() {}

    /// The content of a sealed file; closing the stream closes the file.
    public static InputStream stream(Blobs blobs, BlobId id) throws IOException {
        try {
            SealedInput input = blobs.open(id);
            return new FilterInputStream(input.stream(0)) {
                @Override
                public void close() throws IOException {
                    input.close();
                }
            };
        } catch (VaultException e) {
            throw new IOException(e);
        }
    }
}
