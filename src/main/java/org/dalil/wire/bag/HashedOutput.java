package org.dalil.wire.bag;

import org.dalil.jobs.BehindOutput;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/// Passes a file's bytes on while it hashes and counts them; for large ones the slower hash runs
/// behind on a thread of its own, which ends when this is closed. Keeps a copy of small ones if
/// asked. Never closes what it writes to.
public final class HashedOutput extends OutputStream {
    private static final int LARGE = 1 << 20;

    private final OutputStream to;
    private final MessageDigest sha256 = BagHash.SHA256.fresh();
    private final MessageDigest sha512 = BagHash.SHA512.fresh();
    private final OutputStream slower =
            new DigestOutputStream(OutputStream.nullOutputStream(), sha512);
    private @Nullable BehindOutput behind;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private final int mostKept;
    private long size;

    public HashedOutput(OutputStream to) {
        this(to, 0);
    }

    /// @param mostKept up to how many bytes a copy is kept; 0 keeps none
    HashedOutput(OutputStream to, int mostKept) {
        this.to = to;
        this.mostKept = mostKept;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        to.write(bytes, from, count);
        sha256.update(bytes, from, count);
        if (behind == null && size >= LARGE) {
            behind = new BehindOutput("bag-sha512", slower);
        }
        (behind == null ? slower : behind).write(bytes, from, count);
        size += count;
        if (size <= mostKept) {
            copy.write(bytes, from, count);
        }
    }

    /// Ends the thread, if there is one.
    @Override
    public void close() {
        if (behind != null) {
            behind.close();
        }
    }

    /// What went through, under this path; ends the hashes.
    public BagFile file(String path) throws IOException {
        if (behind != null) {
            behind.flush();
        }
        HexFormat hex = HexFormat.of();
        return new BagFile(
                path, size, hex.formatHex(sha256.digest()), hex.formatHex(sha512.digest()));
    }

    /// The copy, when it was small enough to keep.
    Optional<byte[]> kept() {
        return mostKept == 0 || size > mostKept
                ? Optional.empty()
                : Optional.of(copy.toByteArray());
    }
}
