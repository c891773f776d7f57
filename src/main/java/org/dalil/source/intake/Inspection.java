package org.dalil.source.intake;

import org.dalil.document.DocumentProblems;
import org.dalil.document.DocumentType;
import org.dalil.document.FirstLines;
import org.dalil.document.SafeName;
import org.dalil.document.SniffedType;
import org.dalil.document.TypeSniffer;
import org.dalil.document.encoding.EncodingGuess;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/// Looks at one file: a single pass that hashes it and keeps its beginning and its end, in a memory
/// that does not grow with the file. Never writes and never parses.
final class Inspection {
    private static final int ROOM = 256 * 1024;

    private final Path file;
    private final Cancel cancel;
    private final MessageDigest sha256 = Digest.sha256();
    private final byte[] tail = new byte[TypeSniffer.SAMPLE];
    private byte[] head = new byte[0];
    private int tailLength;
    private long size;

    Inspection(Path file, Cancel cancel) {
        this.file = file;
        this.cancel = cancel;
    }

    /// What the file is; who holds it already is for others to say.
    Candidate run() {
        Path last = file.getFileName();
        SafeName name = SafeName.of(last == null ? file.toString() : last.toString());
        Problem problem = read(name.text());
        SniffedType type = TypeSniffer.sniff(head, Arrays.copyOf(tail, tailLength), name.text());
        if (problem != null) {
            return new Candidate(file, name, size, null, type, List.of(), null, problem);
        }
        Digest digest = Digest.from(sha256.digest());
        return new Candidate(file, name, size, digest, type, beginnings(type.type()), null, null);
    }

    private @Nullable Problem read(String name) {
        if (Files.isDirectory(file)) {
            return ImportProblems.folder(name);
        }
        if (!Files.exists(file)) {
            return ImportProblems.vanished(name);
        }
        if (!Files.isRegularFile(file)) {
            return ImportProblems.notAFile(name); // reading a pipe would never end
        }
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(TypeSniffer.SAMPLE);
            take(head, head.length);
            byte[] room = new byte[ROOM];
            int count = in.read(room);
            while (count >= 0) {
                cancel.check();
                take(room, count);
                count = in.read(room);
            }
            return size == 0 ? DocumentProblems.empty() : null;
        } catch (NoSuchFileException e) {
            return ImportProblems.vanished(name);
        } catch (IOException e) {
            return ImportProblems.unreadable(name);
        }
    }

    private void take(byte[] bytes, int count) {
        sha256.update(bytes, 0, count);
        size += count;
        if (count >= tail.length) {
            System.arraycopy(bytes, count - tail.length, tail, 0, tail.length);
            tailLength = tail.length;
        } else {
            int kept = Math.min(tailLength, tail.length - count);
            System.arraycopy(tail, tailLength - kept, tail, 0, kept);
            System.arraycopy(bytes, 0, tail, kept, count);
            tailLength = kept + count;
        }
    }

    private List<FirstLines> beginnings(DocumentType type) {
        if (type != DocumentType.PLAIN_TEXT && type != DocumentType.HTML) {
            return List.of();
        }
        return EncodingGuess.of(head).candidates().stream()
                .map(one -> FirstLines.of(head, one.charset()))
                .toList();
    }
}
