package org.dalil.exchange.table.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.Xlsx;
import org.dalil.exchange.table.DatePrecision;
import org.dalil.exchange.table.Draft;
import org.dalil.exchange.table.Mapping;
import org.dalil.exchange.table.Plan;
import org.dalil.exchange.table.Role;
import org.dalil.exchange.table.RowPlan;
import org.dalil.exchange.table.Table;
import org.dalil.kernel.Cancel;
import org.dalil.source.Source;
import org.dalil.source.SourceKit;
import org.dalil.texts.Texts;
import org.dalil.wire.table.Separator;
import org.dalil.wire.table.TableRow;
import org.dalil.wire.table.TableRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What came of a table is told row by row, and the telling is safe to open in a spreadsheet.
class KeptTest {
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
        Table table = kit.table("t.csv", words);
        return kit.plan(table, kit.proposal(table));
    }

    private static List<TableRow> report(Plan plan, Texts texts) {
        String csv = new Kept(plan, 0).csv(texts);
        assertEquals('\uFEFF', csv.charAt(0));
        assertTrue(csv.endsWith("\r\n"));
        return TableRows.read(csv.substring(1).replace("\r\n", "\n"), ',').rows();
    }

    @Test
    void refusedRowsAreToldByTheNumberASpreadsheetShows() throws Exception {
        Plan plan = plan("id,event\n1,a\n\n2,\n3,b,c\n4,d\n");
        List<Integer> refused =
                plan.rows().stream()
                        .filter(RowPlan.Refused.class::isInstance)
                        .map(one -> one.row().number())
                        .toList();

        assertEquals(List.of(4, 5), refused);
        RowPlan.Refused first = assertInstanceOf(RowPlan.Refused.class, plan.rows().get(2));
        assertEquals("exchange.table.no-statement", first.reason().key());
        assertEquals(4, first.reason().args().get("row"));
        List<TableRow> report = report(plan, SourceKit.ENGLISH);
        assertEquals(List.of("4", "refused"), report.get(3).cells().subList(0, 2));
        assertTrue(report.get(3).cell(2).startsWith("Row 4 "), report.get(3).cell(2));
    }

    @Test
    void aFormulaInATableNeverBeginsACellOfTheReport() throws Exception {
        Plan plan =
                plan(
                        "=date,id,date,event,total\n"
                                + "1,=1+1,=HYPERLINK(1),=2,=3\n2,@x,+4,-5,\"=\"\"6,7\"\n");
        for (Texts texts : List.of(SourceKit.ENGLISH, Texts.in(Locale.of("ru")))) {
            List<TableRow> report = report(plan, texts);

            assertEquals(3, report.size());
            for (TableRow row : report) {
                assertEquals(3, row.cells().size());
                for (String cell : row.cells()) {
                    assertFalse(cell.matches("(?s)[=+@\\t\\r-].*"), cell);
                }
            }
        }
    }

    @Test
    void rowsThatWereThereAreToldInBothLanguages() throws Exception {
        Plan plan = plan("id,event\n1,a\n");
        kit.keep(plan);
        Plan again = kit.plan(plan.table(), plan.mapping());
        Texts russian = Texts.in(Locale.of("ru"));

        assertEquals("there already", report(again, SourceKit.ENGLISH).getLast().cell(1));
        assertEquals("уже была", report(again, russian).getLast().cell(1));
        assertEquals(
                "0 rows taken · 0 claims made · 1 row was there already",
                new Kept(again, 0).summary(SourceKit.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"day", "WITHIN", "В этом месяце", "in this year", "около ЭТИХ дней"})
    void exactnessIsFoundByCodeOrByWordingInAnyLanguage(String words) throws Exception {
        String code = kit.wordings.code("date_precision", words);

        assertNotNull(code, words);
        assertTrue(DatePrecision.ofCode(code).isPresent(), code);
    }

    @Test
    void aListHoldsWhatItHoldsAndNothingElse() {
        assertNull(kit.wordings.code("date_precision", "1"));
        assertNull(kit.wordings.code("no_such_list", "day"));
        assertEquals("city", kit.wordings.code("place_precision", "ГОРОД"));
        assertEquals(
                List.of("day", "within", "month", "year", "approximate"),
                kit.wordings.codes("date_precision"));
        assertEquals("nowhere", kit.wordings.term("predicate", "nowhere").code());
    }

    @Test
    void unmatchedTermsAreListedOnceInTheirOrder() throws Exception {
        Table table = kit.table("u.csv", "event,sort\na,Zwist\nb,denial\nc, Zwist \nd,Ärger\n");
        Mapping mapping = TableKit.using(table, kit.proposal(table), Role.KIND, "sort");
        Plan plan = kit.plan(table, mapping);

        assertEquals(
                List.of("Zwist", "Ärger"), List.copyOf(plan.unmatched(Role.KIND, kit.wordings)));
        assertEquals(Set.of(), plan.unmatched(Role.MODALITY, kit.wordings));
        Plan told = kit.plan(table, mapping.meaning("claim_kind", "zwist", "opinion"));
        assertEquals(Set.of("Ärger"), told.unmatched(Role.KIND, kit.wordings));
        assertEquals(2, told.listed(Role.KIND, kit.wordings).size());
        assertEquals(
                List.of("opinion", "denial", "opinion", "event_act"),
                told.drafts().stream().map(Draft::kind).toList());
        assertEquals(List.of("sort: Ärger"), told.drafts().getLast().notes());
    }

    @Test
    void coordinatesStandTogetherOrNotAtAll() throws Exception {
        List<Draft> drafts =
                plan("event,lat,lon\na,\"43,25\",76.9\nb,43.25,\nc,90.1,10\nd,-90,-180\n").drafts();

        assertEquals(
                new Draft.Where("43.25, 76.9", "43.25, 76.9", "unknown"), drafts.get(0).where());
        assertNull(drafts.get(1).where());
        assertNull(drafts.get(2).where());
        assertEquals("exchange.table.degrees-unread", drafts.get(2).remarks().getFirst().key());
        assertEquals("-90, -180", drafts.get(3).where().position());
    }

    @Test
    void moreNamesThanTheLimitAreRemarkedOn() throws Exception {
        StringBuilder names = new StringBuilder("P0");
        for (int i = 1; i <= 200; i++) {
            names.append("; P").append(i);
        }
        Draft over = plan("event,person\na," + names + "\n").drafts().getFirst();

        assertEquals("exchange.table.too-many-names", over.remarks().getFirst().key());
    }

    @Test
    void namesInOneCellAreTakenOnceEach() throws Exception {
        Draft draft = plan("event,person\na,\"B; A;;\nB ; \"\n").drafts().getFirst();

        assertEquals(List.of("B", "A"), draft.people().stream().map(Draft.Named::name).toList());
        assertEquals(List.of(), draft.remarks());
    }

    @Test
    void longWordsAreShownShortened() throws Exception {
        Plan plan = plan("event,total\na," + "ж".repeat(300) + "\n");
        Object shown = plan.problems().getFirst().args().get("words");

        assertEquals("ж".repeat(79) + "…", shown);
        assertEquals(
                300, plan.drafts().getFirst().counts().getFirst().quantity().verbatim().length());
    }

    @Test
    void everySheetOfAWorkbookIsPlannedByItself() throws Exception {
        String heading = "<row><c t='str'><v>%s</v></c><c t='str'><v>%s</v></c></row>";
        Xlsx book =
                new Xlsx()
                        .styles()
                        .sheet(
                                "Первый",
                                heading.formatted("Событие", "Дата")
                                        + "<row><c t='str'><v>=a</v></c><c s='1'><v>40881</v></c>"
                                        + "</row>")
                        .sheet(
                                "Second",
                                heading.formatted("total", "event")
                                        + "<row r='3'><c r='A3'><v>7</v></c><c r='B3' t='str'>"
                                        + "<v>two&#10;lines</v></c></row>");
        Source source = kit.sources.source(kit.sources.file("b.xlsx", book.bytes()));
        Plan first = sheet(source, 1);
        Plan second = sheet(source, 2);

        Draft one = first.drafts().getFirst();
        assertEquals("=a", one.statement());
        assertEquals("2011-12-04", one.when().edtf());
        assertEquals(List.of("Событие", "Дата"), first.table().names());
        Draft two = second.drafts().getFirst();
        assertEquals("two\nlines", two.statement());
        assertEquals("7", two.main().quantity().verbatim());
        assertEquals(3, two.row().number());
        assertEquals(1, second.count(RowPlan.Blank.class));
    }

    private Plan sheet(Source source, int number) throws Exception {
        Table.Origin origin = kit.tables.origin(source.id(), number).orElseThrow();
        Table table = Table.read(origin, Separator.COMMA, true, new Cancel());
        return kit.plan(table, kit.proposal(table));
    }
}
