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

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.List;

/// Looks at one file: its beginning, its end, and where asked a single pass that hashes it, in a
/// memory that does not grow with the file. Never writes and never parses.
final class Inspection {
    private static final int ROOM = 256 * 1024;

    private final Path file;
    private final Cancel cancel;
    private final boolean hashing;
    private byte[] head = new byte[0];
    private byte[] tail = new byte[0];
    private long size;
    private @Nullable Digest digest;
    private @Nullable FileMark mark;

    Inspection(Path file, Cancel cancel, boolean hashing) {
        this.file = file;
        this.cancel = cancel;
        this.hashing = hashing;
    }

    /// What the file is; who holds it already is for others to say.
    Candidate run() {
        Path last = file.getFileName();
        SafeName name = SafeName.of(last == null ? file.toString() : last.toString());
        Problem problem = read(name.text());
        SniffedType type = TypeSniffer.sniff(head, tail, name.text());
        if (problem != null) {
            return new Candidate(file, name, size, null, null, type, List.of(), null, problem);
        }
        return new Candidate(
                file, name, size, digest, mark, type, beginnings(type.type()), null, null);
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
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            FileTime modified = Files.getLastModifiedTime(file);
            size = in.length();
            head = at(in, 0);
            tail = at(in, Math.max(0, size - TypeSniffer.SAMPLE));
            mark = FileMark.of(modified, size, head, tail);
            if (hashing) {
                in.seek(0);
                digest = digest(in);
            }
            return size == 0 ? DocumentProblems.empty() : null;
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Files.exists(file)
                    ? ImportProblems.unreadable(name)
                    : ImportProblems.vanished(name);
        } catch (IOException e) {
            return ImportProblems.unreadable(name);
        }
    }

    private static byte[] at(RandomAccessFile in, long position) throws IOException {
        byte[] bytes = new byte[(int) Math.min(TypeSniffer.SAMPLE, in.length() - position)];
        in.seek(position);
        in.readFully(bytes);
        return bytes;
    }

    private Digest digest(RandomAccessFile in) throws IOException {
        MessageDigest sha256 = Digest.sha256();
        byte[] room = new byte[Math.clamp(size, 1, ROOM)];
        int count = in.read(room);
        while (count >= 0) {
            cancel.check();
            sha256.update(room, 0, count);
            count = in.read(room);
        }
        return Digest.from(sha256.digest());
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
