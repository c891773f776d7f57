package org.dalil.exchange;

import org.dalil.kernel.Digest;
import org.dalil.wire.JsonLineReader;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;

/// A share file that was read to its last byte and found whole, unchanged, signed and addressed to
/// us. Whether to trust the signer is for the key book; what the records say is not yet checked.
public final class VerifiedShare {
    private final ShareManifest manifest;
    private final VerifyingKey signer;
    private final SortedMap<String, Long> blobs;
    private final Quarantine quarantine;

    VerifiedShare(
            ShareManifest manifest,
            VerifyingKey signer,
            SortedMap<String, Long> blobs,
            Quarantine quarantine) {
        this.manifest = manifest;
        this.signer = signer;
        this.blobs = blobs;
        this.quarantine = quarantine;
    }

    /// What the maker says of it.
    public ShareManifest manifest() {
        return manifest;
    }

    /// Whose key signed it.
    public VerifyingKey signer() {
        return signer;
    }

    /// The records, one at a time; closed by the caller.
    public JsonLineReader records() throws IOException {
        return new JsonLineReader(quarantine.open(ShareEntry.RECORDS));
    }

    /// Sizes in bytes of the attachments, by SHA-256 in hexadecimal.
    public SortedMap<String, Long> blobs() {
        return blobs;
    }

    /// An attachment's bytes; closed by the caller.
    ///
    /// @throws IllegalArgumentException when there is none of this digest
    public InputStream blob(Digest digest) throws IOException {
        if (!blobs.containsKey(digest.hex())) {
            throw new IllegalArgumentException("not among the attachments");
        }
        return quarantine.open(ShareEntry.blob(digest));
    }
}
