package org.dalil.exchange.intake;

import org.dalil.exchange.record.SealedFiles;
import org.dalil.exchange.record.SharingException;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.failure.VaultException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Gives each new record its own sealed file: the one that came, or a copy when two records have
/// the same content, so that destroying one never takes the other's.
final class Placing {
    private final VaultQuarantine arrived;
    private final Blobs blobs;
    private final Set<Digest> used = new HashSet<>();
    private final List<BlobId> copies = new ArrayList<>();

    Placing(VaultQuarantine arrived, Blobs blobs) {
        this.arrived = arrived;
        this.blobs = blobs;
    }

    /// The sealed file for a record that names this content.
    BlobId place(Digest digest, Cancel cancel) throws VaultException, SharingException {
        VaultQuarantine.Attachment attached =
                Objects.requireNonNull(arrived.attachment(digest), "checked before");
        if (used.add(digest)) {
            return attached.id();
        }
        try (InputStream content = SealedFiles.stream(blobs, attached.id())) {
            BlobId copy = blobs.seal(content, attached.size(), Progress.none(), cancel).id();
            copies.add(copy);
            return copy;
        } catch (IOException e) {
            throw SharingException.of(e, "share-unreadable");
        }
    }

    /// The records are in: what was placed belongs to the casefile.
    void keep() {
        used.forEach(arrived::release);
    }

    /// The records are not in: destroys the copies. The rest goes with the quarantine.
    void drop() throws VaultException {
        for (BlobId copy : copies) {
            blobs.shred(copy);
        }
    }
}
