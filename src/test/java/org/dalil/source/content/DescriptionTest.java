package org.dalil.source.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.dalil.history.shape.RecordText;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.texts.Folding;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What is known of sources and originals is stored and read alike, whatever people type.
class DescriptionTest {
    private static final UUID ID = new UUID(1, 2);
    private static final DateValue SAID = DateValue.words("last year", DateBasis.STATED);

    private static Source whole() {
        return Source.titled(ID, SourceKind.TREATY_BODY_DECISION, "Decision")
                .edited(
                        Edition.UNKNOWN
                                .alsoTitled(List.of("Décision", "Решение"))
                                .inSeries("Decisions")
                                .ofIssue("vol. 48")
                                .underSymbol("CAT/C/48/D/444/2010")
                                .inLanguages(List.of("en", "ru", "uz-Cyrl")))
                .made(
                        Making.UNKNOWN
                                .by(ID)
                                .publishedBy(new UUID(3, 4))
                                .publishedOn(SAID)
                                .publishedAt("Geneva")
                                .openly(true))
                .found(Access.UNKNOWN.at("https://example.org").on(SAID).amid("Published: "))
                .noted("by post");
    }

    private static Custody held() {
        return Custody.received(Instant.parse("2026-03-02T10:00:00Z"))
                .receivedFrom(ID)
                .receivedBy("by post")
                .capturedOn(SAID)
                .copyOf(new UUID(5, 6))
                .asEvidence(true);
    }

    private static EvidenceItem item(Custody custody) {
        return new EvidenceItem(ID, ID, "blob", "1", "2", 7, "text/plain", "a.txt", null, custody);
    }

    @Test
    void aSourceWithEverythingIsReadAsItWasWritten() {
        Source source = whole();
        assertEquals(source, Source.SHAPE.make(ID, Source.SHAPE.values(source)));
        Map<String, String> written = RecordText.write(Source.SHAPE, Source.SHAPE.values(source));
        assertEquals("en ru uz-Cyrl", written.get("language"));
        assertEquals("Décision\nРешение", written.get("other_titles"));
    }

    @Test
    void anOriginalWithEverythingIsReadAsItWasWritten() {
        EvidenceItem item = item(held());
        assertEquals(item, EvidenceItem.SHAPE.make(ID, EvidenceItem.SHAPE.values(item)));
        EvidenceItem bare = item(Custody.UNKNOWN);
        assertEquals(bare, EvidenceItem.SHAPE.make(ID, EvidenceItem.SHAPE.values(bare)));
    }

    @Test
    void oneLanguageOfEarlierCasefilesIsAListOfOne() {
        Source source = whole().edited(Edition.UNKNOWN.inLanguages(List.of("ru")));
        assertEquals(
                List.of("ru"),
                Source.SHAPE.make(ID, Source.SHAPE.values(source)).edition().languages());
    }

    @Property(tries = 200)
    void titlesAndLanguagesComeBackAsTheyAreKept(
            @ForAll @Size(max = 5) List<String> titles, @ForAll @Size(max = 5) List<String> tags) {
        Edition edition = Edition.UNKNOWN.alsoTitled(titles).inLanguages(tags);
        Source source = Source.titled(ID, SourceKind.REPORT, "T").edited(edition);
        assertEquals(source, Source.SHAPE.make(ID, Source.SHAPE.values(source)));
        assertTrue(edition.otherTitles().stream().noneMatch(String::isBlank));
        assertEquals(edition, edition.alsoTitled(edition.otherTitles()));
        assertEquals(edition, edition.inLanguages(edition.languages()));
    }

    @Test
    void itIsFoundByItsSymbolAndItsOtherTitles() {
        Object key = Source.SHAPE.values(whole()).get("search_key");
        for (String typed : List.of("decision", "CAT/C/48/D/444", "444/2010", "reshenie")) {
            assertTrue(String.valueOf(key).contains(Folding.key(typed)), typed + " in " + key);
        }
        assertFalse(String.valueOf(key).contains(Folding.key("Geneva")));
    }

    @Test
    void whoGaveItIsARecordOrWords() {
        Custody named = Custody.UNKNOWN.receivedFrom("a driver").receivedFrom(ID);
        assertNull(named.fromWords());
        assertEquals(ID, named.from());
        Custody said = named.receivedFrom("a driver");
        assertNull(said.from());
        assertEquals("a driver", said.fromWords());
    }

    @Test
    void nothingIsAWorkingCopyOfItself() {
        assertThrows(IllegalArgumentException.class, () -> item(Custody.UNKNOWN.copyOf(ID)));
    }
}
