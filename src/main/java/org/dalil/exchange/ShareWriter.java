package org.dalil.exchange;

import org.dalil.exchange.age.AgeFile;
import org.dalil.exchange.age.AgeOutput;
import org.dalil.exchange.record.RecordBounds;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.wire.JsonLineWriter;
import org.dalil.wire.TarLimits;
import org.dalil.wire.TarWriter;
import org.dalil.wire.WireException;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/// Writes share files: a signed, deterministic tar inside an age file. What it wrote before a
/// failure or a cancellation is never a complete file; write beside the target and rename at the
/// end.
public final class ShareWriter {
    /// What a reader with the standard limits accepts, less our own three entries and headers.
    static final int MAX_BLOBS = TarLimits.STANDARD.entries() - 3;

    static final long MAX_BYTES = TarLimits.STANDARD.totalBytes() - (1L << 24);
    private static final int BUFFER = 1 << 16;

    private final SigningKey key;

    public ShareWriter(SigningKey key) {
        this.key = key;
    }

    /// Writes one share file. `out` stays open, so that the caller can force it to disk.
    ///
    /// @param progress hears bytes of records and blobs
    /// @return what the recipient will read first
    /// @throws ShareException when a record or blob is no longer what it was said to be
    /// @throws java.util.concurrent.CancellationException when asked to stop
    public ShareManifest write(
            OutputStream out, ShareContents contents, Progress progress, Cancel cancel)
            throws ShareException, IOException {
        try (AgeOutput sealed = AgeFile.encrypt(out, contents.to())) {
            ShareManifest manifest = writeTar(sealed, contents, progress, cancel);
            sealed.finish();
            return manifest;
        }
    }

    /// The tar alone, as it stands inside the seal.
    ShareManifest writeTar(
            OutputStream out, ShareContents contents, Progress progress, Cancel cancel)
            throws ShareException, IOException {
        JsonLineWriter counted = new JsonLineWriter(OutputStream.nullOutputStream());
        contents.records()
                .each(line -> {
                    cancel.check();
                    counted.write(line);
                });
        ShareManifest manifest =
                new ShareManifest(
                        contents.cover(),
                        contents.recipients(),
                        counted.lines(),
                        contents.blobs().size());
        if (!RecordBounds.hold(counted.lines(), counted.bytes())) {
            throw ShareException.of(ShareFault.TOO_LARGE);
        }
        long total = counted.bytes();
        for (ShareBlob blob : contents.blobs()) {
            total += blob.size();
        }
        if (contents.blobs().size() > MAX_BLOBS || total > MAX_BYTES) {
            throw ShareException.of(ShareFault.TOO_LARGE);
        }
        try {
            ShareTar tar = new ShareTar(new TarWriter(out), total, progress, cancel);
            tar.small(ShareManifest.ENTRY, manifest.json());
            writeRecords(tar, contents.records(), counted);
            for (ShareBlob blob : contents.blobs()) {
                writeBlob(tar, blob);
            }
            tar.sealed(key, manifest.recipients());
        } catch (WireException e) {
            throw ShareException.of(e);
        }
        return manifest;
    }

    private static void writeRecords(ShareTar tar, ShareRecords records, JsonLineWriter counted)
            throws ShareException, WireException, IOException {
        ShareTar.Entry entry = tar.begin(ShareEntry.RECORDS, counted.bytes());
        OutputStream buffered = new BufferedOutputStream(entry, BUFFER);
        JsonLineWriter lines = new JsonLineWriter(buffered);
        records.each(lines::write);
        buffered.flush();
        if (entry.end().isEmpty() || lines.lines() != counted.lines()) {
            throw ShareException.about(ShareFault.CHANGED_MEANWHILE, ShareEntry.RECORDS);
        }
    }

    private static void writeBlob(ShareTar tar, ShareBlob blob)
            throws ShareException, WireException, IOException {
        String name = ShareEntry.blob(blob.digest());
        ShareTar.Entry entry = tar.begin(name, blob.size());
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = blob.open()) {
            int count = in.read(buffer);
            while (count >= 0) {
                entry.write(buffer, 0, count);
                count = in.read(buffer);
            }
        }
        if (!entry.end().equals(Optional.of(blob.digest()))) {
            throw ShareException.about(ShareFault.CHANGED_MEANWHILE, name);
        }
    }
}
