package org.dalil.exchange.table.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.document.Xlsx;
import org.dalil.event.Event;
import org.dalil.exchange.table.ColumnUse;
import org.dalil.exchange.table.Draft;
import org.dalil.exchange.table.Mapping;
import org.dalil.exchange.table.Plan;
import org.dalil.exchange.table.Role;
import org.dalil.exchange.table.RowPlan;
import org.dalil.exchange.table.Table;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.Progress;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Place;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.SourceKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Tables become records row by row, in one act; what is wrong with a row is told with its number.
class TablesTest {
    private static final String HEADING = "id,date,event,place,person,total,source\n";

    @TempDir Path folder;
    private TableKit kit;

    @BeforeEach
    void open() throws Exception {
        kit = new TableKit(folder);
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
    }

    private Plan plan(String words) throws Exception {
        Table table = kit.table("t" + words.hashCode() + ".csv", words);
        return kit.plan(table, kit.proposal(table));
    }

    private static List<String> keys(Plan plan) {
        return plan.problems().stream().map(Problem::key).toList();
    }

    private static Draft draft(Plan plan) {
        return plan.drafts().getFirst();
    }

    @Test
    void aRowBecomesAnEventAClaimAndItsPassage() throws Exception {
        Plan plan =
                plan(
                        HEADING
                                + "7,04.12.2011,rally,\"Square, centre\",A. Orlova; B."
                                + " Panov,198,Report 1\n");
        assertEquals(List.of(), keys(plan));
        kit.keep(plan);

        Claim claim = kit.claims().getFirst();
        assertEquals("rally", claim.statement());
        assertEquals("2011-12-04", assertNotNullAnd(claim.when()).edtf());
        assertEquals("Square, centre", claim.setting().placeWords());
        assertEquals("id: 7", claim.note());
        Event event = kit.all(Event.SHAPE).getFirst();
        assertEquals(event.id(), assertNotNullAnd(claim.slots().subject()).id());
        assertEquals("number_of_people", assertNotNullAnd(claim.slots().predicate()).code());
        assertEquals("Square, centre", kit.all(Place.SHAPE).getFirst().name());
        assertEquals(3, kit.all(Concern.SHAPE).size());
        assertEquals(2, kit.all(Agent.SHAPE).size());
        Attribution said = kit.all(Attribution.SHAPE).getFirst();
        assertEquals(
                "Report 1",
                kit.sources
                        .sources
                        .find(assertNotNullAnd(said.throughSource()))
                        .orElseThrow()
                        .title());
        Passage passage = kit.all(Passage.SHAPE).getFirst();
        assertTrue(passage.locator().quote().startsWith("7,04.12.2011,rally"));
        assertTrue(passage.locator().holdsIn(plan.table().origin().words()));
    }

    private static <T> T assertNotNullAnd(T value) {
        assertNotNull(value);
        return value;
    }

    @Test
    void undoTakesEverythingBackInOneStep() throws Exception {
        kit.keep(plan(HEADING + "1,04.12.2011,a,x,P,1,S\n2,05.12.2011,b,y,Q,2,S\n"));
        assertEquals(2, kit.claims().size());

        kit.sources.casefile.holdings().ledger().undo();

        assertEquals(List.of(), kit.claims());
        assertEquals(List.of(), kit.all(Event.SHAPE));
        assertEquals(List.of(), kit.all(Agent.SHAPE));
        assertEquals(List.of(), kit.all(Passage.SHAPE));
        assertEquals(1, kit.all(Source.SHAPE).size(), "the table itself stays");
        kit.sources.casefile.holdings().ledger().redo();
        assertEquals(2, kit.claims().size());
    }

    @Test
    void raggedRowsAreToldByNumber() throws Exception {
        Plan plan = plan("date,event\n04.12.2011,a,b\n04.12.2011\n\n05.12.2011,c\n");

        assertEquals(1, plan.count(RowPlan.Taken.class));
        assertEquals(2, plan.count(RowPlan.Refused.class));
        assertEquals(1, plan.count(RowPlan.Blank.class));
        RowPlan.Refused wide = (RowPlan.Refused) plan.rows().getFirst();
        assertEquals("exchange.table.too-wide", wide.reason().key());
        assertEquals(2, wide.reason().args().get("row"));
    }

    @Test
    void whatCannotBeReadIsKeptAsWordsAndTold() throws Exception {
        Plan plan =
                plan(
                        "date,event,total,latitude,date_prec\n"
                                + "31.02.2011,a,many?!,95,7\n"
                                + "04.12.2011,b,-3,1,\n");

        assertEquals(
                List.of(
                        "exchange.table.unknown-word",
                        "exchange.table.date-unread",
                        "exchange.table.degrees-unread",
                        "exchange.table.number-unread",
                        "exchange.table.number-unread"),
                keys(plan));
        Draft draft = draft(plan);
        assertEquals("31.02.2011", assertNotNullAnd(draft.when()).verbatim());
        assertEquals("many?!", draft.counts().getFirst().quantity().verbatim());
        assertEquals(List.of("date_prec: 7"), draft.notes());
        for (Problem one : plan.problems()) {
            assertFalse(SourceKit.ENGLISH.of(one).contains("["), one.key());
        }
    }

    @Test
    void unmatchedWordsAreMappedOnceOrKept() throws Exception {
        Table table = kit.table("k.csv", "event,how\na,said\nb,угроза\nc,Alleged\n");
        Mapping mapping = TableKit.using(table, kit.proposal(table), Role.MODALITY, "how");
        Plan plan = kit.plan(table, mapping);
        assertEquals(
                List.of("said", "угроза"),
                List.copyOf(plan.unmatched(Role.MODALITY, kit.wordings)));

        Mapping told =
                mapping.meaning("claim_modality", "said", "asserted")
                        .meaning("claim_modality", "угроза", "");
        Plan again = kit.plan(table, told);

        assertEquals(List.of(), keys(again));
        assertEquals(
                List.of("asserted", "reported", "alleged"),
                again.drafts().stream().map(Draft::modality).toList());
        assertEquals(List.of("how: угроза"), again.drafts().get(1).notes());
    }

    @Test
    void nothingIsTakenWhileAQuestionIsOpen() throws Exception {
        Plan order = plan("date,event\n03/04/2012,a\n");
        assertEquals("exchange.table.ask-order", assertNotNullAnd(order.question()).key());
        assertNull(plan("date,event\n13/04/2012,a\n").question());
        Plan statement = plan("date,number of\n13/04/2012,3\n");
        assertEquals("exchange.table.ask-statement", assertNotNullAnd(statement.question()).key());
    }

    @Test
    void rowsAreNotTakenTwiceUnlessAPersonSaysSo() throws Exception {
        String words = HEADING + "1,04.12.2011,a,x,P,1,S\n";
        Plan plan = plan(words);
        kit.keep(plan);

        Plan again = kit.plan(plan.table(), plan.mapping());
        assertEquals(1, again.count(RowPlan.Known.class));
        Plan newer = plan(words + "2,05.12.2011,b,y,Q,2,S\n");
        assertEquals(1, newer.count(RowPlan.Known.class), "the same identifier");
        assertEquals(1, newer.count(RowPlan.Taken.class));
        Plan other = plan("id,event\n1,another table\n");
        assertEquals(1, other.count(RowPlan.Taken.class), "another table’s identifier");
        Mapping all = plan.mapping().choosing(plan.mapping().choices().takingAgain(true));
        assertEquals(1, kit.plan(plan.table(), all).count(RowPlan.Taken.class));
    }

    @Test
    void knownNamesAreTakenOrMadeNew() throws Exception {
        Agents agents = new Agents(kit.sources.casefile.holdings());
        Agent there = agents.add(AgentKind.PERSON, "Кайрат Тестов");
        Plan plan = plan(HEADING + "1,04.12.2011,a,x,Qairat Testov,1,S\n");
        kit.keep(plan);

        assertEquals(1, kit.all(Agent.SHAPE).size());
        assertTrue(
                kit.all(Concern.SHAPE).stream()
                        .anyMatch(one -> one.target().id().equals(there.id())));
        Mapping fresh =
                plan.mapping()
                        .choosing(
                                Mapping.Choices.USUAL
                                        .reusing(false, false, false)
                                        .takingAgain(true));
        kit.keep(kit.plan(plan.table(), fresh));
        assertEquals(2, kit.all(Agent.SHAPE).size());
    }

    @Test
    void aNameThatSeveralHaveIsNobodysInParticular() throws Exception {
        Agents agents = new Agents(kit.sources.casefile.holdings());
        agents.add(AgentKind.PERSON, "A. Testov");
        agents.add(AgentKind.PERSON, "A. Testov");
        kit.keep(plan(HEADING + "1,04.12.2011,a,x,A. Testov,1,S\n"));

        assertEquals(3, kit.all(Agent.SHAPE).size());
    }

    @Test
    void mappingsAreProposedAgainForTheSameColumns() throws Exception {
        Table table = kit.table("a.csv", "when it was,words\n13/04/2012,x\n");
        Mapping mapping =
                TableKit.using(table, kit.proposal(table), Role.STATEMENT, "words")
                        .using(0, ColumnUse.as(Role.DATE))
                        .meaning("predicate", "a", "age");
        kit.tables.remember(table, mapping);
        kit.tables.remember(table, mapping);
        assertEquals(1, kit.all(TableMapping.SHAPE).size());
        assertEquals("exchange.act.remember-mapping", undoable());

        Table next = kit.table("b.csv", "when it was,words\n2012-01-02,y\n");
        Mapping proposed = kit.proposal(next);

        assertEquals(mapping.columns(), proposed.columns());
        assertEquals(mapping.meanings(), proposed.meanings());
        Table other = kit.table("c.csv", "when,words\n2012-01-02,y\n");
        assertEquals(List.of(), kit.proposal(other).of(Role.STATEMENT));
    }

    private String undoable() throws Exception {
        return kit.sources
                .casefile
                .holdings()
                .ledger()
                .history()
                .undoable()
                .orElseThrow()
                .name()
                .key();
    }

    @Test
    void aMappingThatCannotBeReadIsNone() {
        assertTrue(MappingText.read("{").isEmpty());
        assertTrue(MappingText.read("[]").isEmpty());
        assertEquals(0, MappingText.read("{\"columns\":7}").orElseThrow().columns().size());
    }

    @Test
    void headingsMayBeMissingDoubleOrEmpty() throws Exception {
        assertEquals(List.of("a", "a (2)", "№ 3"), plan("a,a,\n1,2,3\n").table().names());
        Table none = kit.table("n.csv", "04.12.2011,rally,3\n05.12.2011,march,4\n");
        assertNull(none.heading());
        assertEquals(2, none.rows().size());
        Plan only = plan(HEADING);
        assertEquals(List.of(), only.rows());
        assertEquals(List.of(), kit.plan(only.table(), only.mapping()).drafts());
    }

    @Test
    void sheetsOfAWorkbookAreTables() throws Exception {
        Xlsx workbook =
                new Xlsx()
                        .styles()
                        .sheet("Empty", "<row><c><v>1</v></c></row>")
                        .sheet(
                                "Events",
                                "<row><c t='str'><v>date</v></c><c"
                                    + " t='str'><v>event</v></c></row><row><c"
                                    + " s='1'><v>40881</v></c><c t='str'><v>rally</v></c></row>");
        Source source = kit.sources.source(kit.sources.file("book.xlsx", workbook.bytes()));
        assertEquals("book", source.title());
        Table.Origin origin = kit.tables.origin(source.id(), 2).orElseThrow();
        assertEquals(2, Table.sheets(origin.text()));
        assertEquals("Events", Table.sheetName(origin.text(), origin.words(), 2));
        Table table = Table.read(origin, org.dalil.wire.table.Separator.COMMA, true, new Cancel());
        kit.keep(kit.plan(table, kit.proposal(table)));

        Claim claim = kit.claims().getFirst();
        assertEquals("2011-12-04", assertNotNullAnd(claim.when()).edtf());
        Passage passage = kit.all(Passage.SHAPE).getFirst();
        assertEquals("2011-12-04\trally", passage.locator().quote());
        assertEquals(2, passage.locator().page());
    }

    @Test
    void formulasAndControlCharactersAreWords() throws Exception {
        Plan plan = plan("event,note\n=HYPERLINK(1),a\u0001b\n" + "x,y\n".repeat(300));

        assertEquals("=HYPERLINK(1)", draft(plan).statement());
        assertEquals(List.of("note: a\uFFFDb"), draft(plan).notes());
    }

    @Test
    void aReportTellsEveryRow() throws Exception {
        Kept kept =
                kit.keep(plan(HEADING + "1,31.02.2011,a,x,P,1,S\n2,,,,,,\n\n3,04.12.2011,b,,,,\n"));
        List<String> lines = kept.csv(SourceKit.ENGLISH).lines().toList();

        assertEquals(5, lines.size());
        assertTrue(lines.get(1).startsWith("2,taken,\"Row 2, column"), lines.get(1));
        assertTrue(lines.get(2).startsWith("3,refused,"), lines.get(2));
        assertEquals("4,empty,", lines.get(3));
        assertEquals(
                "2 rows taken · 2 claims made · 1 row refused · 1 empty row",
                kept.summary(SourceKit.ENGLISH));
    }

    @Test
    void stoppingKeepsNothing() throws Exception {
        Plan plan = plan(HEADING + "1,04.12.2011,a,x,P,1,S\n");
        Cancel cancel = new Cancel();
        cancel.request();

        assertThrows(
                CancellationException.class,
                () ->
                        kit.tables.keep(
                                plan,
                                kit.wordings,
                                kit.tables.known(plan.table(), plan.mapping()),
                                Progress.none(),
                                cancel));
        assertEquals(List.of(), kit.claims());
    }

    @Test
    void tablesAreFoundAmongTheSources() throws Exception {
        kit.table("a.csv", "a,b\n1,2\n");
        kit.sources.source(
                kit.sources.file(
                        "n.txt", "words".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertEquals(
                List.of("a", "words"),
                kit.tables.available().stream().map(TableSource::title).toList());
        assertTrue(kit.tables.available().getFirst().isTable());
    }
}
