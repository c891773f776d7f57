package org.dalil.document;

import org.dalil.kernel.Problem;

import java.util.Locale;

/// What came of reading a document. Whatever it is, the original is kept: a document without words
/// here is still evidence.
public sealed interface ExtractionOutcome {
    /// The words were read, perhaps with notes.
    record Extracted(Extraction extraction) implements ExtractionOutcome {}

    /// There are no words to read, and that is no failure.
    record NoText(Reason reason) implements ExtractionOutcome {}

    /// The document opens only with a password.
    record Encrypted(DocumentType type) implements ExtractionOutcome {}

    /// The document is damaged, hostile or over a limit.
    record Unreadable(Problem problem) implements ExtractionOutcome {}

    /// Why there are no words.
    enum Reason {
        /// Every page is a picture.
        SCANNED,
        /// A document of a kind that is read, with nothing written in it.
        NO_WORDS,
        /// A still picture.
        PICTURE,
        /// A sound or video recording.
        RECORDING,
        /// A kind that is recognised and kept, but not read here.
        KIND_NOT_READ,
        /// A kind that is not recognised.
        KIND_UNKNOWN;

        /// Key of the reason's sentence for people.
        public String key() {
            return "document.no-text." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
