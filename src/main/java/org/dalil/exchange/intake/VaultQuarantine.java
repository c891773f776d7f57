package org.dalil.exchange.intake;

import org.dalil.exchange.Quarantine;
import org.dalil.exchange.record.SealedFiles;
import org.dalil.kernel.Digest;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.SealedOutput;
import org.dalil.vault.failure.VaultException;
import org.jspecify.annotations.Nullable;

import java.io.FileNotFoundException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// Keeps what arrives as sealed blobs of the vault, so that nothing of it ever lies readable on the
/// disk and what is taken in need not be copied. What is not taken in is destroyed.
final class VaultQuarantine implements Quarantine {
    private static final String BLOBS = "blobs/";
    private static final System.Logger LOG = System.getLogger(VaultQuarantine.class.getName());

    private final Blobs blobs;
    private final Map<String, Kept> kept = new HashMap<>();

    /// Something that waits. Its SHA-512 is known once it is whole.
    private static final class Kept {
        private final BlobId id;
        private final MessageDigest sha512 = sha512();
        private long size;
        private String sha512Hex = "";

        Kept(BlobId id) {
            this.id = id;
        }
    }

    /// What is known about one attachment.
    record Attachment(BlobId id, long size, String sha512Hex) {}

    VaultQuarantine(Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public OutputStream keep(String name) throws IOException {
        try {
            SealedOutput out = blobs.begin();
            Kept entry = new Kept(out.id());
            kept.put(name, entry);
            return new Hashing(out, entry);
        } catch (VaultException e) {
            throw new IOException(e);
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        Kept entry = kept.get(name);
        if (entry == null) {
            throw new FileNotFoundException();
        }
        return SealedFiles.stream(blobs, entry.id);
    }

    /// The attachment of this SHA-256; null when there is none.
    @Nullable Attachment attachment(Digest digest) {
        Kept entry = kept.get(BLOBS + digest.hex());
        return entry == null ? null : new Attachment(entry.id, entry.size, entry.sha512Hex);
    }

    /// Hands an attachment over to the casefile: it will not be destroyed.
    void release(Digest digest) {
        kept.remove(BLOBS + digest.hex());
    }

    @Override
    public void discard() {
        for (Kept entry : kept.values()) {
            try {
                blobs.shred(entry.id);
            } catch (VaultException e) {
                // sealed and named by nothing: it costs room, and harms nobody
                LOG.log(System.Logger.Level.WARNING, "quarantine");
            }
        }
        kept.clear();
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-512", e);
        }
    }

    /// Counts and hashes on the way into the blob.
    private static final class Hashing extends FilterOutputStream {
        private final Kept entry;

        Hashing(OutputStream out, Kept entry) {
            super(out);
            this.entry = entry;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            entry.sha512.update(bytes, from, count);
            entry.size += count;
        }

        @Override
        public void close() throws IOException {
            out.close();
            entry.sha512Hex = HexFormat.of().formatHex(entry.sha512.digest());
        }
    }
}
