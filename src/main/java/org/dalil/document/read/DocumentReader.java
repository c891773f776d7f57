package org.dalil.document.read;

import org.dalil.document.ExtractionOutcome;

import java.io.IOException;

/// Reads one format. Trusts nothing in the bytes; never opens another file or connection.
@FunctionalInterface
interface DocumentReader {
    /// @throws IOException when the bytes are not as the format demands
    ExtractionOutcome read(Reading reading) throws IOException;
}
