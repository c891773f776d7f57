package org.dalil.document;

import org.dalil.kernel.Cancel;

import java.io.IOException;
import java.io.InputStream;

/// Reads the words out of documents. Blocking; one document at a time.
public interface TextExtraction {
    /// Reads one document.
    ///
    /// @param document its bytes, read at most once and not to the end when that is not needed; not
    ///   closed here
    /// @param cancel asked about while reading
    /// @throws IOException only when `document` itself cannot be read; all that can be wrong with
    ///   its bytes is an outcome
    /// @throws java.util.concurrent.CancellationException when stopping was asked for
    ExtractionOutcome extract(InputStream document, ExtractionRequest request, Cancel cancel)
            throws IOException;
}
