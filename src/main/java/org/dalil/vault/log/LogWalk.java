package org.dalil.vault.log;

import org.dalil.vault.disk.RawFile;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.Part;
import org.dalil.vault.key.Aead;

import java.io.IOException;
import java.nio.ByteBuffer;

/// Goes through a log record by record, checking each. Since every entry is synced before the next,
/// a power cut can tear only the last record: what does not open while a later record follows is
/// damage, and what does not open at the end is a torn end.
final class LogWalk {
    private static final int WINDOW = 1 << 20;

    private final RawFile file;
    private final Part part;
    private final LogFormat format;
    private final long size;
    private long number;
    private long end = LogFormat.HEADER;
    private byte[] chain;
    private byte[] entry = new byte[0];

    LogWalk(RawFile file, Part part, LogFormat format) throws IOException {
        this.file = file;
        this.part = part;
        this.format = format;
        this.size = file.size();
        this.chain = format.start();
    }

    /// Steps to the next entry; false at the end.
    boolean next() throws IOException, DamagedException {
        byte[] prefix = new byte[LogFormat.PREFIX];
        if (file.read(end, prefix, 0, prefix.length) < prefix.length) {
            return false;
        }
        int length = LogFormat.recordLength(prefix, 0, number + 1);
        if (length < 0 || end + length > size) {
            return tornOrDamaged();
        }
        byte[] record = new byte[length];
        file.readFully(end, record, 0, length);
        ByteBuffer opened = ByteBuffer.allocate(length - LogFormat.PREFIX - Aead.NONCE - Aead.TAG);
        if (!format.open(number + 1, chain, record, opened)) {
            return tornOrDamaged();
        }
        entry = opened.array();
        chain = LogFormat.next(chain, record);
        end += length;
        number++;
        return true;
    }

    long number() {
        return number;
    }

    byte[] entry() {
        return entry;
    }

    byte[] chain() {
        return chain.clone();
    }

    long end() {
        return end;
    }

    private boolean tornOrDamaged() throws IOException, DamagedException {
        if (hasLaterRecord()) {
            throw new DamagedException(part, Long.toString(number + 1));
        }
        return false;
    }

    private boolean hasLaterRecord() throws IOException {
        byte[] window = new byte[WINDOW];
        for (long at = end; at < size; at += WINDOW - LogFormat.PREFIX) {
            int length = file.read(at, window, 0, WINDOW);
            for (int i = 0; i + LogFormat.PREFIX <= length; i++) {
                if (LogFormat.isLaterRecord(window, i, number + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
