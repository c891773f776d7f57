package org.dalil.exchange.sharing;

import org.dalil.kernel.Digest;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/// Counts and hashes what goes through. Never closes what it writes to.
public final class MeasuredOutput extends FilterOutputStream {
    private final MessageDigest digest = Digest.sha256();
    private long size;

    MeasuredOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        digest.update(bytes, from, count);
        size += count;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /// What went through.
    ///
    /// @param size in bytes
    public record Found(Digest digest, long size) {}

    /// What went through until now; ends the hash.
    Found found() {
        return new Found(Digest.from(digest.digest()), size);
    }
}
