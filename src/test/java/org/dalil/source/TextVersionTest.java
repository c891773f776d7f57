package org.dalil.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Locator;
import org.dalil.source.content.Custody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.UUID;

/// The records of sources by themselves: pages, kinds, and that each stores what it holds.
class TextVersionTest {
    private static final UUID ID = new UUID(1, 2);

    private static TextVersion paged(@Nullable String pages) {
        return new TextVersion(ID, ID, "engine", "blob", "0", 100, pages, null);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "9,1", "10,2", "29,2", "30,3", "99,3"})
    void aPlaceStandsOnThePageThatBeganLast(int offset, int page) {
        assertEquals(page, paged("0 10 30").pageAt(offset));
    }

    @Test
    void whatStandsBeforeTheFirstPageBelongsToIt() {
        assertEquals(1, paged("5 10").pageAt(0));
    }

    @Test
    void withoutPagesThereIsNone() {
        assertNull(paged(null).pageAt(3));
        assertNull(paged(" ").pageAt(3));
    }

    @Property(tries = 100)
    void pagesNeverGoBack(
            @ForAll @IntRange(min = 0, max = 99) int one,
            @ForAll @IntRange(min = 0, max = 99) int other) {
        TextVersion text = paged("0 10 10 30 77");
        Integer before = text.pageAt(Math.min(one, other));
        Integer after = text.pageAt(Math.max(one, other));
        assertNotNull(before);
        assertNotNull(after);
        assertTrue(before <= after);
    }

    @Test
    void everyRecordIsStoredAndReadAlike() {
        TextVersion text = paged("0 10");
        assertEquals(text, TextVersion.SHAPE.make(ID, TextVersion.SHAPE.values(text)));
        EvidenceItem item =
                new EvidenceItem(
                        ID,
                        ID,
                        "blob",
                        "1",
                        "2",
                        7,
                        "text/plain",
                        "a.txt",
                        "note",
                        Custody.UNKNOWN);
        assertEquals(item, EvidenceItem.SHAPE.make(ID, EvidenceItem.SHAPE.values(item)));
        Passage passage = new Passage(ID, ID, ID, Locator.in("Nine people", 0, 4, 3));
        assertEquals(passage, Passage.SHAPE.make(ID, Passage.SHAPE.values(passage)));
        Passage unpaged = new Passage(ID, ID, ID, Locator.in("Nine people", 0, 4, null));
        assertEquals(unpaged, Passage.SHAPE.make(ID, Passage.SHAPE.values(unpaged)));
        Footnote footnote = new Footnote(ID, ID, "31", null, null, "words", null);
        assertEquals(footnote, Footnote.SHAPE.make(ID, Footnote.SHAPE.values(footnote)));
    }

    @Test
    void aSourceIsStoredWithAllItSaysOfItself() {
        Source whole =
                Source.titled(ID, SourceKind.REPORT, "Report")
                        .by(ID)
                        .publishedBy(new UUID(3, 4))
                        .publishedOn(DateValue.words("last year", DateBasis.STATED))
                        .at("https://example.org")
                        .noted("by post");
        assertEquals(whole, Source.SHAPE.make(ID, Source.SHAPE.values(whole)));
        Source bare = Source.titled(ID, SourceKind.UNKNOWN, "Bare");
        assertEquals(bare, Source.SHAPE.make(ID, Source.SHAPE.values(bare)));
    }

    @Test
    void changingOnePartLeavesTheOthers() {
        Source source = Source.titled(ID, SourceKind.REPORT, "Report").by(ID).noted("by post");
        Source changed = source.titled("Other").ofKind(SourceKind.AUDIO).at("address");
        assertEquals("Other", changed.title());
        assertEquals(SourceKind.AUDIO, changed.sourceKind());
        assertEquals(ID, changed.creator());
        assertEquals("by post", changed.note());
        assertNull(changed.by(null).creator());
    }

    @Test
    void aSourceWithoutATitleIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> Source.titled(ID, SourceKind.REPORT, " "));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsFoundByItsCode(SourceKind kind) {
        assertEquals(kind, SourceKind.of(kind.code()));
        assertTrue(kind.code().matches("[a-z_]+"));
    }

    @Test
    void aKindOfALaterVersionIsUnknown() {
        assertEquals(SourceKind.UNKNOWN, SourceKind.of("hologram"));
    }
}
