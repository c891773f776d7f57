package org.dalil.source.intake;

import org.dalil.kernel.Digest;
import org.dalil.kernel.ProblemException;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.Sealed;
import org.dalil.vault.blob.SealedInput;
import org.dalil.vault.failure.VaultException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

/// What is kept of a file that was looked at, to notice at sealing that it is another one by now.
/// Stands in for its hash where the file is large and nothing held has its size: hashing it at the
/// first look would double the reading. Proves nothing about the bytes between the ends.
///
/// @param size in bytes
/// @param modified when the disk says it was last written
/// @param ends digest of its first and last bytes, as many as a look shows
record FileMark(long size, FileTime modified, Digest ends) {
    static FileMark of(FileTime modified, long size, byte[] head, byte[] tail) {
        byte[] both = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, both, head.length, tail.length);
        return new FileMark(size, modified, Digest.of(both));
    }

    /// Whether the disk still says the same of the file.
    boolean isOf(Path file) throws IOException {
        return Files.size(file) == size && Files.getLastModifiedTime(file).equals(modified);
    }

    /// Whether what was sealed has the size and the ends that were looked at.
    boolean isOf(Sealed sealed, Blobs blobs, int sample) throws ProblemException {
        if (sealed.size() != size) {
            return false;
        }
        try (SealedInput input = blobs.open(sealed.id());
                InputStream start = input.stream(0);
                InputStream end = input.stream(Math.max(0, size - sample))) {
            return equals(of(modified, size, start.readNBytes(sample), end.readNBytes(sample)));
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }
}
