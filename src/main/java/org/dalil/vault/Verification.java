package org.dalil.vault;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.vault.VerifyReport.Damage;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.Measured;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.Part;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.KeyFolder;
import org.dalil.vault.key.VaultKey;
import org.dalil.vault.log.Journal;
import org.dalil.vault.page.Mount;
import org.dalil.vault.page.SealedDatabase;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Goes through every part of a casefile folder and collects what is damaged. Changes nothing.
final class Verification {
    private final Path folder;
    private final KeyFolder keys;
    private final VaultKey key;
    private final Blobs blobs;
    private final List<Damage> damages = new ArrayList<>();
    private final Map<BlobId, Measured> whole = new HashMap<>();
    private long entries;

    Verification(Path folder, KeyFolder keys, VaultKey key, Blobs blobs) {
        this.folder = folder;
        this.keys = keys;
        this.key = key;
        this.blobs = blobs;
    }

    VerifyReport run(Progress progress, Cancel cancel) throws VaultException {
        noting(Part.KEYS, "", () -> keys.verify(key));
        noting(Part.JOURNAL, "", this::journal);
        long pages = database(progress, cancel);
        List<BlobId> ids = blobs.list();
        for (int i = 0; i < ids.size(); i++) {
            BlobId id = ids.get(i);
            cancel.check();
            noting(Part.BLOB, id.hex(), () -> whole.put(id, blobs.verify(id, cancel)));
            progress.at(i + 1L, ids.size());
        }
        return new VerifyReport(pages, entries, whole, damages);
    }

    /// Keys, journal and database, and every blob's size and last chunk: what a fresh copy could
    /// have got wrong, without reading all originals again.
    VerifyReport runQuick() throws VaultException {
        noting(Part.KEYS, "", () -> keys.verify(key));
        noting(Part.JOURNAL, "", this::journal);
        long pages = database(Progress.none(), new Cancel());
        for (BlobId id : blobs.list()) {
            noting(Part.BLOB, id.hex(), () -> Closing.quietly(blobs.open(id)));
        }
        return new VerifyReport(pages, entries, whole, damages);
    }

    private void journal() throws VaultException {
        Path file = folder.resolve(Vaults.JOURNAL);
        entries = Journal.check(file, key, Disk.computer(), new SecureRandom());
    }

    private long database(Progress progress, Cancel cancel) throws VaultException {
        var findings = SealedDatabase.check(folder.resolve(Mount.DATABASE), key, progress, cancel);
        findings.damaged().forEach(page -> damages.add(new Damage(Part.DATABASE, page)));
        findings.spare().forEach(copy -> damages.add(new Damage(Part.DATABASE, copy, true)));
        return findings.pages();
    }

    /// What the disk cannot read is noted like what is damaged, and the check goes on.
    private void noting(Part part, String item, Check check) throws VaultException {
        try {
            check.run();
        } catch (DamagedException e) {
            damages.add(new Damage(e.part(), e.item()));
        } catch (VaultException e) {
            if (!(e.getCause() instanceof IOException)) {
                throw e;
            }
            damages.add(new Damage(part, item));
        }
    }

    /// One check that may find damage.
    @FunctionalInterface
    private interface Check {
        void run() throws VaultException;
    }
}
