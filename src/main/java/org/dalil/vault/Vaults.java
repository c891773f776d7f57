package org.dalil.vault;

import org.dalil.kernel.Clock;
import org.dalil.kernel.Problem;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.FolderLock;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.failure.NotACasefileException;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.KdfCost;
import org.dalil.vault.key.KeyFolder;
import org.dalil.vault.key.Passphrase;
import org.dalil.vault.key.RecoveryKey;
import org.dalil.vault.key.VaultKey;
import org.dalil.vault.log.Drafts;
import org.dalil.vault.log.Journal;
import org.dalil.vault.log.Seal;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes and opens casefile folders. Opening with the wrong passphrase changes nothing; a missing
/// or harmed folder is refused and never made anew.
public final class Vaults {
    static final String LOCK = "lock";
    static final String JOURNAL = "journal";
    static final String DRAFTS = "drafts";
    static final String BLOBS = "blobs";

    private final KdfCost.Bounds bounds;
    private final Clock clock;
    private final Disk disk;
    private final SecureRandom random = new SecureRandom();

    /// @param bounds what stretching is accepted; the program's is [KdfCost#PRODUCTION_BOUNDS]
    /// @param clock for the time of closing
    public Vaults(KdfCost.Bounds bounds, Clock clock) {
        this(bounds, clock, Disk.computer());
    }

    /// With another disk under the database, journal and blobs, for tests that cut the power.
    Vaults(KdfCost.Bounds bounds, Clock clock, Disk disk) {
        this.bounds = bounds;
        this.clock = clock;
        this.disk = disk;
    }

    /// Makes a casefile folder, which must not exist or be empty, and leaves it open.
    public Vault create(Path folder, Passphrase passphrase, KdfCost cost) throws VaultException {
        try {
            if (Files.isDirectory(folder) && Folders.list(folder).isEmpty()) {
                Files.delete(folder);
            }
            if (Files.exists(folder)) {
                throw new VaultException(Problem.of("vault.problem.folder-taken"), null);
            }
            Folders.createPrivate(folder);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
        KeyFolder keys = keys(folder);
        return locked(
                folder,
                keys,
                () -> {
                    VaultKey key = keys.create(passphrase, cost);
                    Journal.create(folder.resolve(JOURNAL), key, disk, random);
                    return key;
                });
    }

    /// Opens a casefile folder with its passphrase. Takes about a second.
    ///
    /// @throws org.dalil.vault.failure.WrongPassphraseException when the folder is whole and the
    ///   passphrase another
    public Vault open(Path folder, Passphrase passphrase) throws VaultException {
        KeyFolder keys = keys(folder);
        return opened(folder, keys, () -> keys.open(passphrase));
    }

    /// Opens a casefile folder with its recovery key.
    public Vault open(Path folder, RecoveryKey recoveryKey) throws VaultException {
        KeyFolder keys = keys(folder);
        return opened(folder, keys, () -> keys.open(recoveryKey));
    }

    /// What may be shown before unlocking; empty when there is nothing to show.
    public static Optional<Seal> lastSeal(Path folder) {
        return Seal.read(folder);
    }

    private Vault opened(Path folder, KeyFolder keys, Unlocking unlocking) throws VaultException {
        if (!isCasefile(folder)) {
            throw new NotACasefileException();
        }
        return locked(folder, keys, unlocking);
    }

    /// Whether a folder holds a casefile's files, whole or not; says nothing of what is in them.
    public static boolean isCasefile(Path folder) {
        return Files.isDirectory(folder)
                && (KeyFolder.COPIES.stream().anyMatch(name -> Files.exists(folder.resolve(name)))
                        || Files.exists(folder.resolve(JOURNAL)));
    }

    private Vault locked(Path folder, KeyFolder keys, Unlocking unlocking) throws VaultException {
        FolderLock lock = FolderLock.take(folder.resolve(LOCK));
        VaultKey key = null;
        Vault vault = null;
        try {
            key = unlocking.key();
            vault = assemble(folder, keys, key, lock);
            return vault;
        } finally {
            if (vault == null) {
                release(key, lock);
            }
        }
    }

    private Vault assemble(Path folder, KeyFolder keys, VaultKey key, FolderLock lock)
            throws VaultException {
        List<Closeable> logs = new ArrayList<>();
        Vault vault = null;
        try {
            Journal journal = Journal.open(folder.resolve(JOURNAL), key, disk, random);
            logs.add(journal);
            OpenedDrafts typed = OpenedDrafts.of(folder.resolve(DRAFTS), key, disk, random);
            Drafts drafts = typed.drafts();
            logs.add(drafts);
            DatabaseFiles.clearPassing(folder);
            Vault.Opened opened =
                    new Vault.Opened(folder, keys, key, lock, journal, drafts, typed.setAside());
            vault = new Vault(opened, disk, clock, random);
            return vault;
        } finally {
            if (vault == null) {
                Closing.quietly(logs.toArray(Closeable[]::new));
            }
        }
    }

    private static void release(@Nullable VaultKey key, FolderLock lock) {
        if (key != null) {
            key.close();
        }
        Closing.quietly(lock);
    }

    private KeyFolder keys(Path folder) {
        return new KeyFolder(folder, bounds, random);
    }

    /// Gives the vault's key, or says why not.
    @FunctionalInterface
    private interface Unlocking {
        VaultKey key() throws VaultException;
    }
}
