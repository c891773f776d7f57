package org.dalil.document.coded;

import org.dalil.kernel.Problem;

/// What came of reading a file as a project or a codebook.
public sealed interface CodedOutcome {
    /// It was read, perhaps with remarks.
    record Read(CodedProject project) implements CodedOutcome {}

    /// It is none that can be read, and why.
    record Refused(Problem problem) implements CodedOutcome {}
}
