package org.dalil.vault;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Progress;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.FolderLock;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.Part;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.IdentityKey;
import org.dalil.vault.key.KdfCost;
import org.dalil.vault.key.KeyFolder;
import org.dalil.vault.key.Passphrase;
import org.dalil.vault.key.RecoveryKey;
import org.dalil.vault.key.VaultKey;
import org.dalil.vault.log.Drafts;
import org.dalil.vault.log.Journal;
import org.dalil.vault.log.Seal;
import org.dalil.vault.page.Mount;
import org.dalil.vault.page.SealedDatabase;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.security.SecureRandom;

/// One open casefile folder. Holds the folder against other programs and the key in memory until it
/// is closed; close the database first. Safe on any thread.
public final class Vault implements AutoCloseable {
    private final Opened opened;
    private final Clock clock;
    private final Blobs blobs;
    private final Mount mount;
    private final DatabaseFiles database;
    private final SecureRandom random;
    private boolean closed;

    /// What opening came to.
    record Opened(
            Path folder,
            KeyFolder keys,
            VaultKey key,
            FolderLock lock,
            Journal journal,
            Drafts drafts,
            @Nullable String draftsSetAside) {}

    Vault(Opened opened, Disk disk, Clock clock, SecureRandom random) throws VaultException {
        this.opened = opened;
        this.clock = clock;
        this.random = random;
        Path blobFolder = opened.folder().resolve(Vaults.BLOBS);
        this.blobs = new Blobs(blobFolder, opened.key(), disk, random);
        blobs.clearUnfinished();
        this.mount = Mount.of(opened.folder(), opened.key(), disk, random);
        this.database = new DatabaseFiles(opened.folder(), mount, random);
    }

    /// The casefile folder.
    public Path folder() {
        return opened.folder();
    }

    /// The sealed originals and derived files.
    public Blobs blobs() {
        return blobs;
    }

    /// The custody journal.
    public Journal journal() {
        return opened.journal();
    }

    /// Text not yet saved to the database.
    public Drafts drafts() {
        return opened.drafts();
    }

    /// The whole JDBC URL, made of constants and a token; no path and nothing of a user's is in it.
    public String databaseUrl(Access access) throws VaultException {
        return database.url(access);
    }

    /// Call after every opening of the database, before anything is written: makes sure that H2
    /// went through our file layer and that the file on the disk is sealed, and counts a page that
    /// does not open from now on as damage.
    ///
    /// @throws IllegalStateException when the database is not sealed: the program must end
    public void assertSealed() throws VaultException {
        database.assertSealed();
    }

    /// Says so when a page of the database was found damaged while in use; since then nothing more
    /// is written to it.
    public void requireUndamaged() throws DamagedException {
        String page = mount.damaged();
        if (page != null) {
            throw new DamagedException(Part.DATABASE, page);
        }
    }

    /// A place for a fresh copy of the database, to compact it. Every page is opened first: H2
    /// steps back to an older state when a newer one does not open, and a copy of that would put
    /// the loss in place of what a backup or the journal could still mend.
    ///
    /// @throws DamagedException when the database is not as it was written
    public DatabaseCopy newCopy() throws VaultException {
        database.requireClosed();
        var found =
                SealedDatabase.check(
                        opened.folder().resolve(Mount.DATABASE),
                        opened.key(),
                        Progress.none(),
                        new Cancel());
        if (!found.damaged().isEmpty()) {
            throw new DamagedException(Part.DATABASE, found.damaged().getFirst());
        }
        return database.newCopy();
    }

    /// Puts a finished copy in place of the database. Neither may be open; after a power cut there
    /// is the old one or the new one.
    public void adopt(DatabaseCopy copy) throws VaultException {
        database.adopt(copy);
    }

    /// Removes a copy that is not wanted; it must be closed.
    public void drop(DatabaseCopy copy) throws VaultException {
        database.drop(copy);
    }

    /// The file that unsaved text was set aside in because it was damaged; null as a rule.
    public @Nullable String draftsSetAside() {
        return opened.draftsSetAside();
    }

    /// Puts one passphrase in place of the old one. Copies made before still open with the old one.
    public void changePassphrase(Passphrase passphrase, KdfCost cost) throws VaultException {
        opened.keys().changePassphrase(passphrase, cost, opened.key());
    }

    /// Makes a recovery key; one made before stops working.
    public RecoveryKey addRecoveryKey() throws VaultException {
        return opened.keys().replaceRecoveryKey(opened.key());
    }

    /// The key of real identities, to be closed after use.
    ///
    /// @param wrapped as [#newIdentityKey] gave it
    /// @throws DamagedException when it does not unwrap
    public IdentityKey identityKey(String wrapped) throws DamagedException {
        IdentityKey key = IdentityKey.unwrap(wrapped, opened.key(), random);
        if (key == null) {
            throw new DamagedException(Part.KEYS, "");
        }
        return key;
    }

    /// Makes a key of real identities, wrapped under the vault’s key.
    public String newIdentityKey() {
        try (IdentityKey key = IdentityKey.fresh(random)) {
            return key.wrapped(opened.key());
        }
    }

    /// Whether there is a recovery key.
    public boolean hasRecoveryKey() throws VaultException {
        return opened.keys().hasRecoveryKey();
    }

    /// Opens everything there is and says what is damaged. The database must be closed.
    public VerifyReport verify(Progress progress, Cancel cancel) throws VaultException {
        return new Verification(opened.folder(), opened.keys(), opened.key(), blobs)
                .run(progress, cancel);
    }

    /// Copies the casefile into `NAME.backups/TIME.dalil` beside it or elsewhere, checks the copy,
    /// then removes all but the newest. The database must be closed.
    ///
    /// @param beside the folder in which `NAME.backups` stands or is made
    /// @param keep how many backups stay, at least one
    public BackupReport backup(Path beside, int keep) throws VaultException {
        database.requireClosed();
        return new Backup(opened.folder(), opened.keys(), opened.key(), clock).run(beside, keep);
    }

    /// Notes the journal's head for the unlock screen, lets go of the folder and wipes the key.
    @Override
    public synchronized void close() throws VaultException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            new Seal(clock.now(), opened.journal().headWords()).write(opened.folder());
        } finally {
            mount.unmount();
            Closing.quietly(opened.journal(), opened.drafts(), opened.lock());
            opened.key().close();
        }
    }
}
