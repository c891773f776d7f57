package org.dalil.vault.blob;

import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.disk.RawFile;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.Aead;
import org.dalil.vault.key.VaultKey;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/// What was worked out of a blob and can be worked out again, such as the picture of its sound: of
/// each kind one small sealed file beside it, `blobs/xx/ID.KIND`. The salt in the blob's own header
/// is part of its key, so a shredded blob takes it along. Never the only copy of anything; neither
/// listed nor checked nor backed up. Safe on any thread.
public final class Derivatives {
    /// The most bytes that one may have.
    public static final int MOST = 1 << 20;

    private static final byte[] MAGIC = "DALILDV1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;
    private static final int HEADER = MAGIC.length + SALT;
    private static final String ITS_NAME = "[0-9a-f]{32}\\.[a-z]{1,16}";

    private final Path folder;
    private final VaultKey key;
    private final Disk disk;
    private final SecureRandom random;

    Derivatives(Path folder, VaultKey key, Disk disk, SecureRandom random) {
        this.folder = folder;
        this.key = key;
        this.disk = disk;
        this.random = random;
    }

    /// What was kept; empty when nothing was, or when it is damaged, cut short, of another version
    /// or not to be read: then it is worked out anew.
    ///
    /// @param kind 1 to 16 small letters, to be seen by whoever sees the folder
    /// @param version of the content's format
    public Optional<byte[]> find(BlobId of, String kind, int version) {
        Path file = file(of, kind);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (RawFile in = disk.open(file, false)) {
            long size = in.size();
            if (size < HEADER + Aead.TAG || size > HEADER + MOST + Aead.TAG) {
                return Optional.empty();
            }
            byte[] all = new byte[(int) size];
            in.readFully(0, all, 0, all.length);
            return Optional.ofNullable(opened(of, kind, version, all));
        } catch (IOException e) {
            return Optional.empty(); // a disk that cannot read it may still read the blob
        }
    }

    private byte @Nullable [] opened(BlobId of, String kind, int version, byte[] all)
            throws IOException {
        BlobFormat blob = blob(of);
        if (blob == null || !Arrays.equals(all, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return null;
        }
        byte[] header = Arrays.copyOf(all, HEADER);
        ByteBuffer sealed = ByteBuffer.wrap(all, HEADER, all.length - HEADER);
        byte[] text = new byte[all.length - HEADER - Aead.TAG];
        boolean whole =
                aead(blob, kind, version, header)
                        .open(new byte[Aead.NONCE], header, sealed, ByteBuffer.wrap(text));
        return whole ? text : null;
    }

    /// Keeps it in place of an earlier one of its kind; on the disk for good when this returns.
    ///
    /// @param content at most [#MOST] bytes
    /// @throws org.dalil.vault.failure.DamagedException when there is no such blob any more
    /// @throws VaultException when the disk fails; an earlier one stays then
    public synchronized void keep(BlobId of, String kind, int version, byte[] content)
            throws VaultException {
        if (content.length > MOST) {
            throw new IllegalArgumentException("too long to be kept beside a blob");
        }
        try {
            BlobFormat blob = blob(of);
            if (blob == null) {
                throw BlobFormat.damaged(of);
            }
            byte[] salt = new byte[SALT];
            random.nextBytes(salt); // so that its key is new however often it is made
            byte[] header = ByteBuffer.allocate(HEADER).put(MAGIC).put(salt).array();
            byte[] sealed =
                    aead(blob, kind, version, header).seal(new byte[Aead.NONCE], header, content);
            byte[] all =
                    ByteBuffer.allocate(HEADER + sealed.length).put(header).put(sealed).array();
            Folders.replace(disk, file(of, kind), all);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Takes away everything that was worked out of a blob. Without effect when there is nothing.
    ///
    /// @throws VaultException when the disk fails
    public synchronized void remove(BlobId of) throws VaultException {
        try {
            boolean any = false;
            for (Path file : Folders.list(shelf(of))) {
                String name = String.valueOf(file.getFileName());
                if (name.matches(ITS_NAME) && name.startsWith(of.hex())) {
                    any |= Files.deleteIfExists(file);
                }
            }
            if (any) {
                Folders.sync(shelf(of));
            }
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Whether this file was worked out of a blob that is not there any more.
    static boolean isOrphan(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.matches(ITS_NAME)
                && !Files.exists(file.resolveSibling(name.substring(0, name.indexOf('.'))));
    }

    /// The blob's header; null when there is no such blob or it was shredded.
    private @Nullable BlobFormat blob(BlobId of) throws IOException {
        Path file = shelf(of).resolve(of.hex());
        if (!Files.isRegularFile(file)) {
            return null;
        }
        byte[] header = new byte[BlobFormat.HEADER];
        try (RawFile in = disk.open(file, false)) {
            boolean complete = in.read(0, header, 0, header.length) == header.length;
            return complete ? BlobFormat.read(of, header, key) : null;
        }
    }

    private Aead aead(BlobFormat blob, String kind, int version, byte[] header) {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        byte[] context =
                ByteBuffer.allocate(BlobFormat.HEADER + HEADER + Integer.BYTES + name.length)
                        .put(blob.header())
                        .put(header)
                        .putInt(version)
                        .put(name)
                        .array();
        return key.aead("derivative v1", context);
    }

    private Path file(BlobId of, String kind) {
        String name = of.hex() + "." + kind;
        if (!name.matches(ITS_NAME) || kind.equals("new")) {
            throw new IllegalArgumentException("a kind is 1 to 16 small letters");
        }
        return shelf(of).resolve(name);
    }

    private Path shelf(BlobId of) {
        return Objects.requireNonNull(Blobs.path(folder, of).getParent());
    }
}
