package org.dalil.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.wire.table.Separator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A mapping is changed one thing at a time, and names are compared across scripts.
class MappingTest {
    @ParameterizedTest
    @EnumSource
    void aSecondColumnOfARoleLeavesTheFirstOnlyWhereItCan(Role role) {
        Mapping changed = MemoryTables.mapping(role, Role.IGNORED).using(1, ColumnUse.as(role));

        assertEquals(role.canRepeat() ? List.of(0, 1) : List.of(1), changed.of(role));
        assertEquals(role.canRepeat() ? 0 : 1, changed.first(role));
    }

    @Test
    void noColumnOfARoleAndNoneBeyondTheLast() {
        Mapping mapping = MemoryTables.mapping(Role.STATEMENT);

        assertEquals(-1, mapping.first(Role.DATE));
        assertEquals(List.of(), mapping.of(Role.DATE));
        assertEquals(ColumnUse.NONE, mapping.use(1));
        assertEquals(Role.STATEMENT, mapping.use(0).role());
    }

    @Test
    void eachChangeLeavesTheRestAsItWas() {
        Mapping mapping = MemoryTables.mapping(Role.STATEMENT, Role.DATE);
        Mapping written = mapping.written(Separator.BAR, false);
        Mapping ordered = mapping.ordered(DateOrder.MDY);

        assertEquals(Separator.BAR, written.separator());
        assertEquals(mapping, written.written(Separator.COMMA, true));
        assertEquals(DateOrder.MDY, ordered.order());
        assertEquals(mapping, ordered.ordered(null));
        Mapping again = mapping.choosing(mapping.choices().takingAgain(true));
        assertTrue(again.choices().again());
        assertEquals(mapping, again.choosing(Mapping.Choices.USUAL));
    }

    @Test
    void choicesAreMadeOneByOne() {
        Mapping.Choices choices =
                Mapping.Choices.USUAL.asEvents(false).reusing(true, false, true).takingAgain(true);

        assertEquals(new Mapping.Choices(false, true, false, true, true), choices);
    }

    @Test
    void aMeaningIsFoundHoweverTheWordsAreWritten() {
        Mapping mapping =
                MemoryTables.mapping(Role.MODALITY)
                        .meaning("claim_modality", " Угроза ", "alleged")
                        .meaning("claim_modality", "1", "");

        assertEquals("alleged", mapping.meaning("claim_modality", "УГРОЗА"));
        assertEquals("", mapping.meaning("claim_modality", " 1"));
        assertNull(mapping.meaning("claim_modality", "11"));
        assertNull(mapping.meaning("predicate", "угроза"), "another list");
    }

    @Test
    void theLastMeaningCountsAndTheOldMappingKeepsItsOwn() {
        Mapping first = MemoryTables.mapping(Role.KIND).meaning("claim_kind", "x", "status");
        Mapping second = first.meaning("claim_kind", "X", "denial");

        assertEquals("status", first.meaning("claim_kind", "x"));
        assertEquals("denial", second.meaning("claim_kind", "x"));
        assertEquals(1, second.meanings().get("claim_kind").size());
    }

    @Test
    void signsAloneAreComparedAsTheyAre() {
        assertEquals("+", Wordings.key(" + "));
        assertEquals("-1", Wordings.key("-1"));
        assertEquals(Wordings.key("Qairat Testov"), Wordings.key("Кайрат  ТЕСТОВ"));
    }

    private static final UUID ONE = new UUID(1, 1);

    private static Known known(String name) {
        Map<String, UUID> named = Map.of(Wordings.key(name), ONE);
        return new Known(named, named, named, Set.of(), Map.of());
    }

    @Test
    void knownNamesAreFoundInAnotherScript() {
        Known known = known("Кайрат Тестов");

        assertEquals(ONE, known.person("Qairat Testov"));
        assertEquals(ONE, known.place("QAIRAT TESTOV"));
        assertEquals(ONE, known.source(" Кайрат   Тестов "));
    }

    @Test
    void otherNamesAreNotKnown() {
        Known known = known("Кайрат Тестов");

        assertNull(known.person("Кайрат"));
        assertNull(known.place("Testov Qairat"));
        assertNull(known.source(""));
        assertNull(Known.NOTHING.person("Кайрат Тестов"));
    }

    @Test
    void titlesOfFiguresAloneAreKeptApart() {
        assertEquals(ONE, known("12-3").source("12-3 "));
        assertNull(known("12-3").source("1-23"));
        assertNull(known("12-3").source("123"));
    }
}
