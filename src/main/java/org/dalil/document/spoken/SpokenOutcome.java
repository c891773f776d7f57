package org.dalil.document.spoken;

import org.dalil.kernel.Problem;

/// What came of reading a file as a transcript.
public sealed interface SpokenOutcome {
    /// It was read, perhaps with remarks.
    record Read(SpokenText text) implements SpokenOutcome {}

    /// It is no transcript that can be read, and why.
    record Refused(Problem problem) implements SpokenOutcome {}
}
