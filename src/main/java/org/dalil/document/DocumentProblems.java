package org.dalil.document;

import org.dalil.kernel.Problem;

import java.time.Duration;

/// The problems a document may turn out to have, in one list so that each has its words in every
/// language.
public final class DocumentProblems {
    private DocumentProblems() {}

    /// A file without a byte.
    public static Problem empty() {
        return Problem.of("document.problem.empty");
    }

    /// Cut off, overwritten, or not what it is read as.
    public static Problem damaged() {
        return Problem.of("document.problem.damaged");
    }

    /// Larger than what is parsed.
    public static Problem tooLarge(long limit) {
        return Problem.of("document.problem.too-large").with("megabytes", limit >> 20);
    }

    /// A small file that unpacks into a huge or endless one.
    public static Problem bomb() {
        return Problem.of("document.problem.bomb");
    }

    /// Reading took longer than allowed.
    public static Problem tooLong(Duration limit) {
        return Problem.of("document.problem.too-long").with("seconds", limit.toSeconds());
    }

    /// Reading needed more memory than allowed.
    public static Problem outOfMemory() {
        return Problem.of("document.problem.out-of-memory");
    }

    /// The separate reading program ended without an answer.
    public static Problem readerStopped() {
        return Problem.of("document.problem.reader-stopped");
    }

    /// The separate reading program could not be started.
    public static Problem readerMissing() {
        return Problem.of("document.problem.reader-missing");
    }
}
