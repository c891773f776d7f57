package org.dalil.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The value types refuse nonsense and answer the questions asked of them.
class DocumentValuesTest {
    @Test
    void limitsArePositive() {
        Duration second = Duration.ofSeconds(1);
        assertThrows(IllegalArgumentException.class, () -> new ExtractionLimits(0, 1, 1, second));
        assertThrows(IllegalArgumentException.class, () -> new ExtractionLimits(1, 0, 1, second));
        assertThrows(IllegalArgumentException.class, () -> new ExtractionLimits(1, 1, 0, second));
        assertThrows(
                IllegalArgumentException.class, () -> new ExtractionLimits(1, 1, 1, Duration.ZERO));
        assertTrue(ExtractionLimits.standard().bytes() > 100_000_000);
    }

    @Test
    void aRequestKeepsWhatIsNotChanged() {
        ExtractionLimits others = new ExtractionLimits(1, 2, 3, Duration.ofSeconds(4));
        ExtractionRequest asked = ExtractionRequest.of(DocumentType.HTML).in(UTF_8).within(others);
        assertEquals(new ExtractionRequest(DocumentType.HTML, UTF_8, others), asked);
    }

    @Test
    void thePageOfAnOffset() {
        Description none = new Description(null, null, null, Map.of());
        List<PageStart> pages =
                List.of(new PageStart(1, 0), new PageStart(2, 3), new PageStart(4, 3));
        Extraction extraction = new Extraction("e", "abcdef", pages, none, List.of());
        assertEquals(1, extraction.pageAt(0));
        assertEquals(1, extraction.pageAt(2));
        assertEquals(4, extraction.pageAt(3));
        assertEquals(4, extraction.pageAt(99));
        assertEquals(0, new Extraction("e", "a", List.of(), none, List.of()).pageAt(0));
    }

    @Test
    void everyEndingBelongsToOneKind() {
        Set<String> keys = new HashSet<>();
        for (DocumentType type : DocumentType.values()) {
            assertTrue(keys.add(type.key()), type.key());
            assertTrue(type.mediaType().contains("/"));
        }
        assertEquals(DocumentType.PLAIN_TEXT, DocumentType.named("a.SRT").orElseThrow());
        assertEquals(DocumentType.ZIP, DocumentType.named("a.wacz").orElseThrow());
    }

    @Test
    void relatedKindsAreNotMislabelled() {
        assertFalse(new SniffedType(DocumentType.M4A, DocumentType.MP4).isMislabelled());
        assertFalse(new SniffedType(DocumentType.RTF, DocumentType.DOC).isMislabelled());
        assertFalse(new SniffedType(DocumentType.PDF, null).isMislabelled());
        assertTrue(new SniffedType(DocumentType.JPEG, DocumentType.PNG).isMislabelled());
        assertTrue(new SniffedType(DocumentType.LOCKED_OFFICE, DocumentType.PDF).isMislabelled());
    }

    @Test
    void onlyFiveKindsAreRead() {
        List<DocumentType> read =
                java.util.Arrays.stream(DocumentType.values())
                        .filter(DocumentType::isRead)
                        .toList();
        assertEquals(
                List.of(
                        DocumentType.PLAIN_TEXT,
                        DocumentType.HTML,
                        DocumentType.PDF,
                        DocumentType.DOCX,
                        DocumentType.XLSX),
                read);
    }
}
