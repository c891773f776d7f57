package org.dalil.source.intake;

import org.dalil.document.FirstLines;
import org.dalil.document.SafeName;
import org.dalil.document.SniffedType;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Problem;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// A file as it was found before anybody decides to import it. Nothing is kept of it yet.
///
/// @param file where it lies
/// @param name its name, safe to show
/// @param size bytes that it has
/// @param sha256 of those bytes; null when it could not be read to its end, and for a large file of
///   a size that nothing held has: the hash taken while sealing it is the one that counts
/// @param mark to notice a change before sealing; null when it has a problem
/// @param type by content and by name
/// @param beginnings the first lines of a text in each encoding it may have, best first; empty for
///   what is not a text
/// @param held the source that holds these very bytes already
/// @param problem why it cannot be imported
public record Candidate(
        Path file,
        SafeName name,
        long size,
        @Nullable Digest sha256,
        @Nullable FileMark mark,
        SniffedType type,
        List<FirstLines> beginnings,
        @Nullable Held held,
        @Nullable Problem problem) {
    public Candidate {
        beginnings = List.copyOf(beginnings);
        if ((mark == null) != (problem != null) || (sha256 != null && mark == null)) {
            throw new IllegalArgumentException("a file has been read or has a problem");
        }
    }

    /// A source that holds the same bytes.
    public record Held(RecordRef source, String title) {}

    /// Whether importing it would bring something new.
    public boolean isNew() {
        return problem == null && held == null;
    }

    /// The file's name as it came: evidence, not safe to show.
    public String originalName() {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /// Its safe name without the ending: what a source is called while nobody knows better.
    public String plainName() {
        String whole = name.text();
        int dot = whole.lastIndexOf('.');
        return dot > 0 ? whole.substring(0, dot) : whole;
    }
}
