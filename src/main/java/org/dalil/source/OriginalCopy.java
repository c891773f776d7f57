package org.dalil.source;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.vault.blob.BlobStreamException;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.Part;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a readable copy of an original outside the casefile. A copy that could not be finished is
/// removed.
final class OriginalCopy {
    private static final int ROOM = 256 * 1024;

    private OriginalCopy() {}

    /// The file could not be written.
    private static final class SaveException extends ProblemException {
        private static final long serialVersionUID = 1L;

        SaveException(Path to, IOException cause) {
            super(
                    Problem.of("source.problem.not-saved")
                            .with("name", String.valueOf(to.getFileName())),
                    cause);
        }
    }

    /// Copies everything the stream gives; what stands at `to` is replaced.
    ///
    /// @throws DamagedException when the copy has not the fingerprint that the original came with
    static Digest write(
            InputStream from, EvidenceItem item, Path to, Progress progress, Cancel cancel)
            throws ProblemException {
        var sha256 = Digest.sha256();
        try {
            OutputStream out = Files.newOutputStream(to);
            boolean done = false;
            try (out) {
                byte[] room = new byte[ROOM];
                long written = 0;
                int count = from.read(room);
                while (count >= 0) {
                    cancel.check();
                    out.write(room, 0, count);
                    sha256.update(room, 0, count);
                    written += count;
                    progress.at(written, item.size());
                    count = from.read(room);
                }
                Digest digest = Digest.from(sha256.digest());
                if (!digest.hex().equals(item.sha256())) {
                    throw new DamagedException(Part.BLOB, item.blob());
                }
                done = true;
                return digest;
            } finally {
                if (!done) {
                    Files.deleteIfExists(to);
                }
            }
        } catch (BlobStreamException e) {
            throw e.failure();
        } catch (IOException e) {
            throw new SaveException(to, e);
        }
    }
}
