package org.dalil.vault;

import org.dalil.kernel.Clock;
import org.dalil.kernel.Problem;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.KeyFolder;
import org.dalil.vault.key.VaultKey;
import org.dalil.vault.log.Seal;
import org.dalil.vault.page.Mount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/// Copies a closed casefile beside itself. A backup gets its name only after it was checked, and
/// older ones go only after that; a failure leaves the earlier backups as they were. Sealed files
/// share their place on the disk where it allows that: a backup is against what happens to keys,
/// journal and database, and never against a failing disk.
final class Backup {
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;
    private final KeyFolder keys;
    private final VaultKey key;
    private final Clock clock;

    Backup(Path folder, KeyFolder keys, VaultKey key, Clock clock) {
        this.folder = folder;
        this.keys = keys;
        this.key = key;
        this.clock = clock;
    }

    BackupReport run(Path beside, int keep) throws VaultException {
        if (keep < 1) {
            throw new IllegalArgumentException("at least one backup is kept");
        }
        Path shelf = beside.resolve(BackupShelf.nameFor(folder));
        Path finished = shelf.resolve(BackupShelf.nameAt(clock.now()));
        Path unfinished = shelf.resolve(UNFINISHED);
        try {
            if (!Files.isDirectory(shelf)) {
                Folders.createPrivate(shelf);
            }
            if (Files.exists(finished)) {
                throw new VaultException(Problem.of("vault.problem.backup-failed"), null);
            }
            Folders.deleteTree(unfinished);
            try {
                FolderCopy copy = new FolderCopy(folder, unfinished);
                copy.files(files());
                copy.blobs(Vaults.BLOBS);
                VerifyReport report = check(unfinished);
                Files.move(unfinished, finished);
                Folders.sync(shelf);
                return new BackupReport(
                        finished,
                        report.pages(),
                        report.entries(),
                        copy.linked(),
                        copy.copied(),
                        rotate(shelf, finished, keep));
            } finally {
                Folders.deleteTree(unfinished);
            }
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    static List<String> files() {
        List<String> files = new ArrayList<>(KeyFolder.COPIES);
        files.addAll(List.of(Mount.DATABASE, Vaults.JOURNAL, Vaults.DRAFTS, Seal.FILE));
        return files;
    }

    private VerifyReport check(Path copy) throws VaultException {
        Blobs blobs =
                new Blobs(copy.resolve(Vaults.BLOBS), key, Disk.computer(), new SecureRandom());
        VerifyReport report = new Verification(copy, keys.in(copy), key, blobs).runQuick();
        // A rotten copy for which another stands in is no reason to be left without a backup.
        if (!report.isReadable()) {
            throw new VaultException(Problem.of("vault.problem.backup-failed"), null);
        }
        return report;
    }

    /// Takes away the oldest of this casefile's own backups. One of another casefile that had the
    /// same name stays, and so does the one just made, whatever the clock says of its age.
    private List<Path> rotate(Path shelf, Path finished, int keep) throws IOException {
        List<Path> earlier = new ArrayList<>(Folders.list(shelf));
        earlier.removeIf(path -> path.equals(finished) || BackupShelf.timeOf(path) == null);
        earlier.removeIf(path -> !isOurs(path));
        List<Path> removed =
                List.copyOf(earlier.subList(0, Math.max(0, earlier.size() - keep + 1)));
        for (Path old : removed) {
            Folders.deleteTree(old);
        }
        return removed;
    }

    private boolean isOurs(Path backup) {
        try {
            keys.in(backup).verify(key);
            return true;
        } catch (VaultException e) {
            return false; // its keys are another casefile's, or not whole
        }
    }
}
