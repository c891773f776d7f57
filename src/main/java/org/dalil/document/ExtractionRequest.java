package org.dalil.document;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;

/// How a document is to be read.
///
/// @param type the kind to read it as, as sniffed or as chosen by a person
/// @param charset the encoding a person chose for a text or web page, null to find it
/// @param limits how much is read at most
public record ExtractionRequest(
        DocumentType type, @Nullable Charset charset, ExtractionLimits limits) {
    /// Reads as this kind, finding the encoding, within the standard limits.
    public static ExtractionRequest of(DocumentType type) {
        return new ExtractionRequest(type, null, ExtractionLimits.standard());
    }

    /// The same with an encoding chosen.
    public ExtractionRequest in(Charset chosen) {
        return new ExtractionRequest(type, chosen, limits);
    }

    /// The same within other limits.
    public ExtractionRequest within(ExtractionLimits others) {
        return new ExtractionRequest(type, charset, others);
    }
}
