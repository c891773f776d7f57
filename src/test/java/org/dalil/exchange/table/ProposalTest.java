package org.dalil.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.wire.table.Separator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What columns mean is proposed from their names, in English and in Russian, and never from cells.
class ProposalTest {
    private static List<Role> roles(String heading) {
        return proposal(heading).columns().stream().map(ColumnUse::role).toList();
    }

    private static Mapping proposal(String words) {
        return Proposal.of(MemoryTables.named(words), Separator.COMMA);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, date, дата",
        "DATE_FROM, date_start, начало",
        "DATE_TO, date_end, дата_окончания",
        "DATE_PRECISION, date_prec, точность_даты",
        "COUNT, total, количество",
        "COUNT_LOW, at_least, не_менее",
        "COUNT_HIGH, max, не_более",
        "PLACE, location, место",
        "LATITUDE, lat, широта",
        "LONGITUDE, lng, долгота",
        "PLACE_PRECISION, place_precision, точность_места",
        "PERSON, victim, ФИО",
        "SOURCE_TITLE, Source, Источник",
        "SOURCE_URL, URL, ссылка",
        "PUBLISHER, publisher, издатель",
        "IDENTIFIER, ID, номер",
        "NOTE, comments, примечание",
        "STATEMENT, Event, ОПИСАНИЕ",
    })
    void headersOfBothLanguages(Role role, String english, String russian) {
        assertEquals(List.of(role), roles(english + "\n"));
        assertEquals(List.of(role), roles(russian + "\n"));
    }

    @Test
    void aWholeRussianHeading() {
        assertEquals(
                List.of(
                        Role.IDENTIFIER,
                        Role.DATE,
                        Role.STATEMENT,
                        Role.PLACE,
                        Role.PERSON,
                        Role.COUNT,
                        Role.IGNORED,
                        Role.SOURCE_TITLE),
                roles("Номер,Дата,Событие,Место,Имя,Всего,Погода,Источник\n"));
    }

    @Test
    void spacesAndUnderscoresAreTheSame() {
        assertEquals(
                List.of(Role.DATE_FROM, Role.DATE_TO, Role.COUNT_LOW),
                roles("Date start,date-end,Не менее\n"));
    }

    @Test
    void aSecondColumnOfOneMeaningIsLeftAlone() {
        assertEquals(List.of(Role.DATE, Role.IGNORED), roles("date,дата\n"));
        assertEquals(List.of(Role.COUNT, Role.IGNORED), roles("total,count\n"));
        assertEquals(List.of(Role.PLACE, Role.PLACE), roles("place,location\n"));
        assertEquals(List.of(Role.STATEMENT, Role.STATEMENT), roles("event,description\n"));
    }

    @Test
    void withoutAHeadingNothingIsProposed() {
        Table table = MemoryTables.unnamed("date,event\n");
        Mapping mapping = Proposal.of(table, Separator.TAB);

        assertEquals(List.of(ColumnUse.NONE, ColumnUse.NONE), mapping.columns());
        assertFalse(mapping.heading());
        assertEquals(Separator.TAB, mapping.separator());
    }

    @Test
    void partsOfNamesAreNoNames() {
        assertEquals(List.of(Role.IGNORED, Role.IGNORED), roles("update,no one\n"));
    }

    @ParameterizedTest
    @CsvSource({"13/04/2012, DMY", "04/13/2012, MDY", "2012-04-13, YMD", "13.04.2012, DMY"})
    void theOrderIsProposedWhereItIsPlain(String date, DateOrder order) {
        assertEquals(order, proposal("date,event\n" + date + ",a\n").order());
    }

    @Test
    void anUndecidableOrderIsAQuestion() {
        Table table = MemoryTables.named("date,event\n03/04/2012,a\n05/06/2012,b\n");
        Mapping mapping = Proposal.of(table, Separator.COMMA);

        assertNull(mapping.order());
        assertEquals(2, Plan.orders(table, mapping).size());
        assertEquals("exchange.table.ask-order", Plan.question(table, mapping).key());
        assertNull(Plan.question(table, mapping.ordered(DateOrder.DMY)));
    }

    @Test
    void bothEndsOfATimeDecideTogether() {
        assertEquals(
                DateOrder.MDY,
                proposal("date_start,date_end,event\n03/04/2012,03/14/2012,a\n").order());
    }

    @Test
    void aYearInFrontLeavesNothingToAsk() {
        Table table = MemoryTables.named("date,event\n2012-04-03,a\n13/04/2012,b\n");
        Mapping mapping = Proposal.of(table, Separator.COMMA);

        assertEquals(DateOrder.DMY, mapping.order());
        assertNull(Plan.question(table, mapping));
    }

    @Test
    void datesInColumnsThatAreNoDatesAreNotLookedAt() {
        Table table = MemoryTables.named("event,weather\n03/04/2012,03/04/2012\n");

        assertTrue(Plan.orders(table, Proposal.of(table, Separator.COMMA)).isEmpty());
    }

    @Test
    void namesAreMadeUnlikeEachOther() {
        assertEquals(
                List.of("a", "№ 2", "a (3)", "a (3) (4)"),
                MemoryTables.named("a,,a,a (3)\n").names());
        assertEquals(List.of("№ 1", "№ 2"), MemoryTables.unnamed("x\ny,z\n").names());
    }
}
