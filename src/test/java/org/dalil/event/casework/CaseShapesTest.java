package org.dalil.event.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.dalil.history.Records;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.RecordText;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Cases, what they gather and their tasks come back from their written form as they were.
class CaseShapesTest {
    private static final UUID ID = UUID.fromString("0198a000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0198a000-0000-7000-8000-000000000002");

    private static <T extends Recorded> T again(RecordShape<T> shape, T one) {
        return Records.read(shape, one.id(), RecordText.write(shape, shape.values(one)));
    }

    private static CaseTask task(String words) {
        return new CaseTask(ID, OTHER, false, words, null, null, false);
    }

    private static DateValue date(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    @Property(tries = 200)
    void whateverIsWrittenInACaseComesBack(
            @ForAll String title,
            @ForAll String summary,
            @ForAll @Size(max = 6) List<String> tags) {
        if (title.isBlank()) {
            assertThrows(IllegalArgumentException.class, () -> Case.titled(ID, title));
            return;
        }
        Case one = Case.titled(ID, title).about(summary).tagged(tags).by(tags);
        Case read = again(Case.SHAPE, one);
        assertEquals(one, read);
        assertEquals(new HashSet<>(read.tags()).size(), read.tags().size());
        assertTrue(read.tags().stream().noneMatch(String::isBlank));
        assertEquals(read.tags(), read.tagged(read.tags()).tags());
    }

    @Property(tries = 200)
    void whateverIsWrittenInATaskComesBack(
            @ForAll String words, @ForAll String who, @ForAll boolean asks, @ForAll boolean done) {
        if (words.isBlank()) {
            assertThrows(IllegalArgumentException.class, () -> task(words));
            return;
        }
        CaseTask one = new CaseTask(ID, OTHER, asks, words, date("2026-05"), who, done);
        assertEquals(one, again(CaseTask.SHAPE, one));
        assertEquals(one.due(null), again(CaseTask.SHAPE, one.due(null)));
    }

    @Test
    void everyPartOfACaseIsItsOwn() {
        Case one = Case.titled(ID, "A");
        List<Case> changed =
                List.of(
                        one.titled("B"),
                        one.coded("1"),
                        one.about("Words"),
                        one.in(Term.ofCode("open")),
                        one.pressing(Term.ofCode("low")),
                        one.tagged(List.of("x")),
                        one.by(List.of("KM")));
        assertEquals(changed.size(), new HashSet<>(changed).size());
        for (Case other : changed) {
            assertNotEquals(one, other);
            assertEquals(other, again(Case.SHAPE, other));
            assertEquals(ID, other.id());
        }
        assertEquals(new RecordRef(RecordKind.CASE, ID), one.ref());
        assertFalse(one.isClosed());
        assertTrue(one.in(Term.ofCode("closed")).isClosed());
    }

    @Test
    void everyPartOfATaskIsItsOwn() {
        CaseTask one = task("Call");
        List<CaseTask> changed =
                List.of(
                        one.saying("Write"),
                        one.due(date("2026-05-01")),
                        one.by("KM"),
                        one.done(true));
        assertEquals(changed.size(), new HashSet<>(changed).size());
        changed.forEach(other -> assertNotEquals(one, other));
        assertEquals("Write", one.saying(" Write ").words());
        assertThrows(IllegalArgumentException.class, () -> one.saying(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-01",
                "2026-05",
                "2026",
                "2026-05-01/2026-05-20",
                "2026-04~",
                "../2026"
            })
    void aDateIsLateWhenAllOfItIsOver(String edtf) {
        CaseTask one = task("Call").due(date(edtf));
        LocalDate last = one.lastDay();
        assertEquals(date(edtf).latest(), last);
        if (last != null) {
            assertFalse(one.isOverdue(last));
            assertTrue(one.isOverdue(last.plusDays(1)));
            assertFalse(one.done(true).isOverdue(last.plusDays(1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/..", "XXXX-06-09"})
    void whatHasNoLastDayIsNeverLate(String edtf) {
        assertFalse(task("Call").due(date(edtf)).isOverdue(LocalDate.of(2999, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyKindThatIsGatheredHasItsNames(String language) {
        Texts texts = Texts.in(Locale.of(language));
        assertEquals(
                CaseItem.GATHERED,
                new HashSet<>(CaseContents.kinds()),
                "each kind is listed somewhere");
        assertEquals(CaseItem.GATHERED.size(), CaseContents.kinds().size());
        for (RecordKind kind : CaseContents.kinds()) {
            assertFalse(texts.of("casework.one." + kind.code()).isBlank());
            assertFalse(texts.of("casework.kind." + kind.code()).isBlank());
        }
    }

    @Test
    void onlyItsOwnRecordsAreNoPartOfACase() {
        assertFalse(CaseItem.GATHERED.contains(RecordKind.CASE));
        assertFalse(CaseItem.GATHERED.contains(RecordKind.CASE_TASK));
        assertFalse(CaseItem.GATHERED.contains(RecordKind.CASE_ITEM));
        assertFalse(CaseItem.GATHERED.contains(RecordKind.PROTECTED_IDENTITY));
        CaseItem item = new CaseItem(ID, OTHER, new RecordRef(RecordKind.EVENT, OTHER));
        assertEquals(item, again(CaseItem.SHAPE, item));
    }
}
