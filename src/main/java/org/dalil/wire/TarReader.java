package org.dalil.wire;

import org.dalil.kernel.Problem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/// Reads a tar that may be hostile: plain files only, names that mean one thing everywhere, limits
/// on everything, nothing hidden between or after entries. What it cannot be sure of it refuses; it
/// never writes to disk and never closes what it reads from.
public final class TarReader {
    private static final int BLOCK = TarWriter.BLOCK;
    private static final int MAX_PAX_BYTES = 1 << 16;

    private final InputStream in;
    private final TarLimits limits;
    private final EntryNames names = new EntryNames();
    private final byte[] buffer = new byte[1 << 16];
    private String current = "";
    private int entries;
    private long left;
    private int padding;
    private long total;
    private boolean ended;

    public TarReader(InputStream in, TarLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /// The next entry, after whatever was left of the one before; empty at the archive's end, when
    /// the stream has been read to its last byte.
    ///
    /// @throws WireException naming the entry and what is wrong with it
    public Optional<TarEntry> next() throws WireException, IOException {
        copyTo(OutputStream.nullOutputStream());
        Optional<TarHeader> header = ended ? Optional.empty() : header();
        if (header.isEmpty()) {
            return Optional.empty();
        }
        TarHeader found = header.get();
        if (found.isPax()) {
            found = extended(found);
        }
        current = found.name();
        if (!found.isPlainFile()) {
            throw refused("wire.problem.tar-kind");
        }
        names.admit(current);
        if (++entries > limits.entries()) {
            throw new WireException(
                    Problem.of("wire.problem.archive-entries").with("limit", limits.entries()),
                    null);
        }
        if (found.size() > limits.entryBytes()) {
            throw refused("wire.problem.archive-entry-size");
        }
        left = found.size();
        padding = TarWriter.paddingOf(left);
        return Optional.of(new TarEntry(current, left));
    }

    /// Gives the rest of the present entry's bytes to `to`.
    ///
    /// @throws WireException when the archive ends before the entry does
    public void copyTo(OutputStream to) throws WireException, IOException {
        while (left > 0) {
            int count = (int) Math.min(left, buffer.length);
            read(count);
            to.write(buffer, 0, count);
            left -= count;
        }
        read(padding);
        if (!zero(padding)) {
            throw refused("wire.problem.tar-damaged");
        }
        padding = 0;
    }

    /// The next header block; empty at the end mark.
    private Optional<TarHeader> header() throws WireException, IOException {
        byte[] block = block();
        if (zero(BLOCK)) {
            finish();
            return Optional.empty();
        }
        return Optional.of(TarHeader.read(block).orElseThrow(this::unreadable));
    }

    private TarHeader extended(TarHeader pax) throws WireException, IOException {
        if (pax.size() > MAX_PAX_BYTES) {
            throw refused("wire.problem.tar-damaged");
        }
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        left = pax.size();
        padding = TarWriter.paddingOf(left);
        copyTo(records);
        TarHeader plain = TarHeader.read(block()).orElseThrow(this::unreadable);
        return PaxRecords.apply(records.toByteArray(), plain).orElseThrow(this::unreadable);
    }

    /// After the first zero block only zeros may follow, and at least one more block of them.
    private void finish() throws WireException, IOException {
        block();
        boolean clean = zero(BLOCK);
        int count = in.read(buffer);
        while (clean && count > 0) {
            count(count);
            clean = zero(count);
            count = in.read(buffer);
        }
        if (!clean) {
            throw refused("wire.problem.tar-damaged");
        }
        ended = true;
    }

    private byte[] block() throws WireException, IOException {
        read(BLOCK);
        return Arrays.copyOf(buffer, BLOCK);
    }

    private void read(int count) throws WireException, IOException {
        int got = in.readNBytes(buffer, 0, count);
        count(got);
        if (got < count) {
            throw refused(
                    entries == 0 && current.isEmpty()
                            ? "wire.problem.tar-not-tar"
                            : "wire.problem.tar-cut-short");
        }
    }

    private void count(int bytes) throws WireException {
        total += bytes;
        if (total > limits.totalBytes()) {
            throw new WireException(
                    Problem.of("wire.problem.archive-total").with("limit", limits.totalBytes()),
                    null);
        }
    }

    private boolean zero(int count) {
        for (int i = 0; i < count; i++) {
            if (buffer[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private WireException unreadable() {
        return refused(entries == 0 ? "wire.problem.tar-not-tar" : "wire.problem.tar-damaged");
    }

    private WireException refused(String key) {
        return new WireException(
                Problem.of(key)
                        .with("entry", EntryNames.shown(current))
                        .with("limit", limits.entryBytes()),
                null);
    }
}
