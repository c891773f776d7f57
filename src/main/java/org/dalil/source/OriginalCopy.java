package org.dalil.source;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.vault.blob.BlobStreamException;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.Part;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// Writes a readable copy of an original outside the casefile. Never leaves half a copy, and never
/// takes away what stood there before for one that could not be finished.
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

    /// Copies everything the stream gives; what stands at `to` is replaced once the copy is whole.
    ///
    /// @throws DamagedException when the copy has not the fingerprint that the original came with
    static Digest write(
            InputStream from, EvidenceItem item, Path to, Progress progress, Cancel cancel)
            throws ProblemException {
        try {
            Path folder = Objects.requireNonNull(to.toAbsolutePath().getParent());
            Path part = Files.createTempFile(folder, ".dalil-", ".part"); // its owner's alone
            try {
                Digest digest = copy(from, item, part, progress, cancel);
                Folders.move(part, to);
                return digest;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (BlobStreamException e) {
            throw e.failure();
        } catch (IOException e) {
            throw new SaveException(to, e);
        }
    }

    private static Digest copy(
            InputStream from, EvidenceItem item, Path part, Progress progress, Cancel cancel)
            throws IOException, DamagedException {
        var sha256 = Digest.sha256();
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            byte[] room = new byte[ROOM];
            long written = 0;
            for (int count = from.read(room); count >= 0; count = from.read(room)) {
                cancel.check();
                out.write(room, 0, count);
                sha256.update(room, 0, count);
                written += count;
                progress.at(written, item.size());
            }
            file.force(true);
        }
        Digest digest = Digest.from(sha256.digest());
        if (!digest.hex().equals(item.sha256())) {
            throw new DamagedException(Part.BLOB, item.blob());
        }
        return digest;
    }
}
