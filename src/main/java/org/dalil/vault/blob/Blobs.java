package org.dalil.vault.blob;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.disk.RawFile;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.VaultKey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The sealed files of one casefile: `blobs/xx/…`, two digits of the id as folder. Written once,
/// read from any place, never changed. Names of originals are not kept here. Safe on any thread.
public final class Blobs {
    private static final String UNFINISHED = ".new";

    private final Path folder;
    private final VaultKey key;
    private final Disk disk;
    private final SecureRandom random;
    private final Derivatives derivatives;

    public Blobs(Path folder, VaultKey key, Disk disk, SecureRandom random) {
        this.folder = folder;
        this.key = key;
        this.disk = disk;
        this.random = random;
        this.derivatives = new Derivatives(folder, key, disk, random);
    }

    /// What was worked out of the blobs and lies beside them.
    public Derivatives derivatives() {
        return derivatives;
    }

    /// Seals everything the stream gives, hashing it on the way. When this returns, the blob is on
    /// the disk for good; when it ends otherwise, by failure or cancelling, nothing is left.
    ///
    /// @param size bytes to come, for progress only; -1 when not known
    /// @throws VaultException when the disk or the stream fails
    public Sealed seal(InputStream in, long size, Progress progress, Cancel cancel)
            throws VaultException {
        BlobId id = BlobId.fresh(random);
        Path file = path(id);
        Path unfinished = file.resolveSibling(id.hex() + UNFINISHED);
        try {
            makeFolderOf(file);
            try {
                Sealed sealed;
                try (RawFile out = disk.open(unfinished, true)) {
                    BlobFormat format = BlobFormat.fresh(id, key, random);
                    sealed = new Sealing(format, out).run(in, size, progress, cancel);
                    out.sync();
                }
                Folders.move(unfinished, file);
                return sealed;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Begins a blob that is written bit by bit; see [SealedOutput].
    public SealedOutput begin() throws VaultException {
        BlobId id = BlobId.fresh(random);
        Path file = path(id);
        Path unfinished = file.resolveSibling(id.hex() + UNFINISHED);
        try {
            makeFolderOf(file);
            RawFile out = disk.open(unfinished, true);
            return new SealedOutput(BlobFormat.fresh(id, key, random), out, unfinished, file);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Opens a blob for reading.
    ///
    /// @throws org.dalil.vault.failure.DamagedException when it is missing, cut short or changed
    public SealedInput open(BlobId id) throws VaultException {
        Path file = path(id);
        if (!Files.isRegularFile(file)) {
            throw BlobFormat.damaged(id);
        }
        try {
            RawFile raw = disk.open(file, false);
            SealedInput input = null;
            try {
                input = SealedInput.open(raw, id, key);
                return input;
            } finally {
                if (input == null) {
                    raw.close();
                }
            }
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Destroys a blob: its header, without which no key opens it or what was worked out of it, is
    /// overwritten before the file goes. Backups that share the file on the disk lose it too. A
    /// solid-state disk may still keep old cells; nothing a program does can reach those. Without
    /// effect when there is none.
    public void shred(BlobId id) throws VaultException {
        Path file = path(id);
        try {
            if (Files.exists(file)) {
                try (RawFile raw = disk.open(file, true)) {
                    raw.write(0, new byte[BlobFormat.HEADER], 0, BlobFormat.HEADER);
                    raw.sync();
                }
                Files.delete(file);
                Folders.sync(folderOf(file));
            }
            derivatives.remove(id);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Every blob there is, by id.
    public List<BlobId> list() throws VaultException {
        List<BlobId> ids = new ArrayList<>();
        try {
            for (Path shelf : Folders.list(folder)) {
                for (Path file : Folders.list(shelf)) {
                    String name = String.valueOf(file.getFileName());
                    if (BlobId.isId(name)) {
                        ids.add(new BlobId(name));
                    }
                }
            }
        } catch (IOException e) {
            throw VaultException.of(e);
        }
        return ids;
    }

    /// Reads a blob to its end and says what is in it.
    ///
    /// @throws org.dalil.vault.failure.DamagedException when it is not what was sealed
    public Measured verify(BlobId id, Cancel cancel) throws VaultException {
        byte[] room = new byte[BlobFormat.CHUNK];
        MessageDigest sha256 = Digest.sha256();
        try (SealedInput input = open(id)) {
            long position = 0;
            while (position < input.size()) {
                cancel.check();
                int length = input.read(position, ByteBuffer.wrap(room));
                sha256.update(room, 0, length);
                position += length;
            }
            return new Measured(position, Digest.from(sha256.digest()));
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Takes a blob away that no record names. Unlike [#shred] it leaves the content alone: a
    /// backup that shares the file on the disk keeps it. Without effect when there is none.
    public void remove(BlobId id) throws VaultException {
        Path file = path(id);
        try {
            if (Files.deleteIfExists(file)) {
                Folders.sync(folderOf(file));
            }
            derivatives.remove(id);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Removes what a power cut left of blobs that were never finished, and what was worked out of
    /// blobs that are gone.
    public void clearUnfinished() throws VaultException {
        try {
            for (Path shelf : Folders.list(folder)) {
                for (Path file : Folders.list(shelf)) {
                    if (String.valueOf(file.getFileName()).endsWith(UNFINISHED)
                            || Derivatives.isOrphan(file)) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    private Path path(BlobId id) {
        return path(folder, id);
    }

    /// Where a blob lies.
    static Path path(Path folder, BlobId id) {
        return folder.resolve(id.hex().substring(0, 2)).resolve(id.hex());
    }

    private void makeFolderOf(Path file) throws IOException {
        Path shelf = folderOf(file);
        if (!Files.isDirectory(folder)) {
            makeFolder(folder);
        }
        if (!Files.isDirectory(shelf)) {
            makeFolder(shelf);
        }
    }

    private static void makeFolder(Path made) throws IOException {
        try {
            Folders.createPrivate(made);
        } catch (FileAlreadyExistsException e) {
            Folders.sync(folderOf(made)); // made by another thread, perhaps not on the disk yet
        }
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }
}
