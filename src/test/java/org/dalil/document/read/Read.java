package org.dalil.document.read;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.document.DocumentType;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionNote;
import org.dalil.document.ExtractionNote.Kind;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.Extracted;
import org.dalil.document.ExtractionOutcome.Unreadable;
import org.dalil.document.ExtractionRequest;
import org.dalil.kernel.Cancel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads bytes in this process, for tests.
final class Read {
    private Read() {}

    static ExtractionOutcome outcome(DocumentType type, byte[] bytes) {
        return outcome(ExtractionRequest.of(type), bytes);
    }

    static ExtractionOutcome outcome(ExtractionRequest request, byte[] bytes) {
        try {
            return new InProcessExtraction()
                    .extract(new ByteArrayInputStream(bytes), request, new Cancel());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Extraction words(DocumentType type, byte[] bytes) {
        return assertInstanceOf(Extracted.class, outcome(type, bytes)).extraction();
    }

    static Extraction words(ExtractionRequest request, byte[] bytes) {
        return assertInstanceOf(Extracted.class, outcome(request, bytes)).extraction();
    }

    static String html(String page) {
        return words(DocumentType.HTML, page.getBytes(UTF_8)).text();
    }

    static String problem(ExtractionOutcome outcome) {
        return assertInstanceOf(Unreadable.class, outcome).problem().key();
    }

    /// Notes as kind and count.
    static Map<Kind, Long> notes(Extraction extraction) {
        return extraction.notes().stream()
                .collect(Collectors.toMap(ExtractionNote::kind, ExtractionNote::count));
    }
}
