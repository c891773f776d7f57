package org.dalil.document.read;

import org.dalil.document.ExtractionLimits;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionRequest;
import org.dalil.kernel.Cancel;

import java.io.IOException;

/// One document being read: its bytes, what was asked, and how long it may still take.
///
/// @param source its bytes
/// @param request what was asked
/// @param cancel the caller's wish to stop
/// @param deadline the moment on the nanosecond clock when time is up
record Reading(SourceBytes source, ExtractionRequest request, Cancel cancel, long deadline) {
    static Reading of(SourceBytes source, ExtractionRequest request, Cancel cancel) {
        long deadline = System.nanoTime() + request.limits().time().toNanos();
        return new Reading(source, request, cancel, deadline);
    }

    ExtractionLimits limits() {
        return request.limits();
    }

    /// Whether to stop here, without an answer.
    boolean isOver() {
        return cancel.isRequested() || isLate();
    }

    boolean isLate() {
        return System.nanoTime() - deadline > 0;
    }

    /// Reads one format. Trusts nothing in the bytes; never opens another file or connection.
    @FunctionalInterface
    interface Reader {
        /// Reads one document.
        ///
        /// @throws IOException when the bytes are not as the format demands
        ExtractionOutcome read(Reading reading) throws IOException;
    }
}
