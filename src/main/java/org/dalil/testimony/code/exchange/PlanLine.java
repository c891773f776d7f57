package org.dalil.testimony.code.exchange;

import org.dalil.document.coded.CodedPart;

/// What becomes of one part of a project.
///
/// @param read how many the file has
/// @param taken how many become something here
/// @param there how many are here already
/// @param whyKey message key of why the rest is left out; empty when nothing is
public record PlanLine(CodedPart part, long read, long taken, long there, String whyKey) {
    /// How many are left out.
    public long left() {
        return Math.max(0, read - taken - there);
    }
}
