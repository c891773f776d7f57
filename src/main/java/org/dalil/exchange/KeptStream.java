package org.dalil.exchange;

import org.dalil.kernel.Digest;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.function.IntConsumer;

/// Passes bytes on into quarantine while it hashes them and, if asked, counts lines. Never closes
/// what it writes to.
final class KeptStream extends OutputStream {
    private final OutputStream to;
    private final boolean countsLines;
    private final IntConsumer advance;
    private final MessageDigest digest = Digest.sha256();
    private long lines;
    private int last = '\n';

    /// @param countsLines whether [#lines()] will be asked for
    /// @param advance hears how many bytes came
    KeptStream(OutputStream to, boolean countsLines, IntConsumer advance) {
        this.to = to;
        this.countsLines = countsLines;
        this.advance = advance;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (count == 0) {
            return;
        }
        advance.accept(count);
        digest.update(bytes, from, count);
        if (countsLines) {
            countLines(bytes, from, count);
        }
        to.write(bytes, from, count);
    }

    private void countLines(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (bytes[i] == '\n') {
                lines++;
            }
        }
        last = bytes[from + count - 1];
    }

    /// Ends the hash.
    Digest digest() {
        return Digest.from(digest.digest());
    }

    /// Lines so far; one that was begun counts.
    long lines() {
        return last == '\n' ? lines : lines + 1;
    }
}
