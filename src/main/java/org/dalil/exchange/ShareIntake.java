package org.dalil.exchange;

import org.dalil.exchange.record.RecordBounds;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.wire.TarEntry;
import org.dalil.wire.TarLimits;
import org.dalil.wire.TarReader;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Goes once through the inside of a share file: puts records and blobs into quarantine and checks
/// order, names, digests, counts and signature. Used for one file.
final class ShareIntake {
    private final Quarantine quarantine;
    private final Progress progress;
    private final Cancel cancel;
    private final List<ShareEntry> entries = new ArrayList<>();
    private final SortedMap<String, Long> blobs = new TreeMap<>();
    private long done;
    private long lines;

    ShareIntake(Quarantine quarantine, Progress progress, Cancel cancel) {
        this.quarantine = quarantine;
        this.progress = progress;
        this.cancel = cancel;
    }

    VerifiedShare take(InputStream content, TarLimits limits)
            throws ShareException, WireException, IOException {
        TarReader tar = new TarReader(content, limits);
        ShareManifest manifest = manifest(tar);
        if (!RecordBounds.hold(manifest.records(), 0)) {
            throw ShareException.tooManyRecords();
        }
        @Nullable ShareSeal seal = null;
        Optional<TarEntry> next = tar.next();
        while (next.isPresent()) {
            TarEntry entry = next.get();
            boolean recordsDue = entries.size() == 1;
            if (seal != null || recordsDue != entry.name().equals(ShareEntry.RECORDS)) {
                throw ShareException.about(ShareFault.UNEXPECTED_ENTRY, entry.name());
            }
            if (entry.name().equals(ShareSeal.ENTRY)) {
                seal = seal(tar, entry);
            } else {
                keep(tar, entry);
            }
            next = tar.next();
        }
        VerifyingKey signer = check(manifest, seal);
        return new VerifiedShare(
                manifest, signer, Collections.unmodifiableSortedMap(blobs), quarantine);
    }

    private ShareManifest manifest(TarReader tar)
            throws ShareException, WireException, IOException {
        try {
            TarEntry first =
                    tar.next().orElseThrow(() -> ShareException.of(ShareFault.NOT_A_SHARE));
            if (!first.name().equals(ShareManifest.ENTRY)) {
                throw ShareException.of(ShareFault.NOT_A_SHARE);
            }
            byte[] json = small(tar, first, ShareManifest.MAX_BYTES);
            entries.add(new ShareEntry(first.name(), json.length, Digest.of(json)));
            return ShareManifest.read(json);
        } catch (WireException e) {
            if (e.problem().key().equals("wire.problem.tar-not-tar")) {
                throw ShareException.of(ShareFault.NOT_A_SHARE);
            }
            throw e;
        }
    }

    private static ShareSeal seal(TarReader tar, TarEntry entry)
            throws ShareException, WireException, IOException {
        return ShareSeal.read(small(tar, entry, ShareSeal.MAX_BYTES))
                .orElseThrow(() -> ShareException.about(ShareFault.DAMAGED, entry.name()));
    }

    private static byte[] small(TarReader tar, TarEntry entry, int most)
            throws ShareException, WireException, IOException {
        if (entry.size() > most) {
            throw ShareException.about(ShareFault.DAMAGED, entry.name());
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        tar.copyTo(content);
        return content.toByteArray();
    }

    private void keep(TarReader tar, TarEntry entry)
            throws ShareException, WireException, IOException {
        boolean records = entry.name().equals(ShareEntry.RECORDS);
        if (!records && !entry.name().matches(ShareEntry.BLOBS + "[0-9a-f]{64}")) {
            throw ShareException.about(ShareFault.UNEXPECTED_ENTRY, entry.name());
        }
        if (records && !RecordBounds.hold(0, entry.size())) {
            throw ShareException.tooManyRecords();
        }
        KeptStream kept;
        try (OutputStream to = quarantine.keep(entry.name())) {
            kept = new KeptStream(to, records, this::advance);
            tar.copyTo(kept);
        }
        Digest digest = kept.digest();
        entries.add(new ShareEntry(entry.name(), entry.size(), digest));
        if (records) {
            lines = kept.lines();
        } else if (entry.name().equals(ShareEntry.blob(digest))) {
            blobs.put(digest.hex(), entry.size());
        } else {
            throw ShareException.about(ShareFault.BLOB_ALTERED, entry.name());
        }
    }

    private void advance(int bytes) {
        cancel.check();
        done += bytes;
        progress.at(done, -1);
    }

    private VerifyingKey check(ShareManifest manifest, @Nullable ShareSeal seal)
            throws ShareException {
        if (manifest.records() != lines) {
            throw ShareException.counted(ShareFault.RECORDS_MISCOUNTED, manifest.records(), lines);
        }
        if (manifest.blobs() != blobs.size()) {
            ShareFault fault =
                    manifest.blobs() > blobs.size()
                            ? ShareFault.BLOBS_MISSING
                            : ShareFault.BLOBS_EXTRA;
            throw ShareException.counted(fault, manifest.blobs(), blobs.size());
        }
        if (seal == null || !seal.fits(entries, manifest.recipients())) {
            throw ShareException.of(ShareFault.SIGNATURE_WRONG);
        }
        return seal.key();
    }
}
