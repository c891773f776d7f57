package org.dalil.exchange.table.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Support;
import org.dalil.claim.conflict.Suggestion;
import org.dalil.claim.conflict.Suggestions;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Wording;
import org.dalil.event.Event;
import org.dalil.exchange.table.DateOrder;
import org.dalil.exchange.table.Mapping;
import org.dalil.exchange.table.Plan;
import org.dalil.exchange.table.Role;
import org.dalil.exchange.table.RowPlan;
import org.dalil.exchange.table.Table;
import org.dalil.history.ActName;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityKind;
import org.dalil.kernel.quantity.QuantityReading;
import org.dalil.kernel.quantity.Sum;
import org.dalil.kernel.reading.DateReading;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Two tables that others published, mapped whole: no row is lost, and the totals are those that a
/// plain reading of the file gives.
class RealTablesTest {
    private static final Path SHARED = Path.of("../shared/data");

    @TempDir Path folder;
    private TableKit kit;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Files.isDirectory(SHARED), "the shared test material is not here");
        kit = new TableKit(folder);
    }

    @AfterEach
    void close() throws Exception {
        if (kit != null) {
            kit.close();
        }
    }

    private static List<CSVRecord> plainly(Path file) throws Exception {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        return format.parse(Files.newBufferedReader(file)).getRecords();
    }

    private static long total(List<CSVRecord> rows, String column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .mapToLong(Long::parseLong)
                .sum();
    }

    private long total(QuantityKind kind) throws Exception {
        return kit.claims().stream()
                .map(Claim::quantity)
                .filter(Objects::nonNull)
                .filter(one -> one.kind() == kind)
                .map(one ->
                        kind == QuantityKind.AT_LEAST
                                ? one.amount().min()
                                : kind == QuantityKind.AT_MOST
                                        ? one.amount().max()
                                        : one.amount().exact())
                .map(Objects::requireNonNull)
                .mapToLong(BigDecimal::longValueExact)
                .sum();
    }

    private Plan conflictEvents() throws Exception {
        Source source = kit.sources.source(SHARED.resolve("events/ucdp_ged231_CAR.csv"));
        Table table = kit.open(source);
        Mapping mapping = kit.proposal(table);
        mapping = TableKit.using(table, mapping, Role.STATEMENT, "dyad_name", "where_description");
        mapping = TableKit.using(table, mapping, Role.PLACE, "where_coordinates");
        mapping = TableKit.using(table, mapping, Role.BODY, "side_a", "side_b");
        mapping = TableKit.using(table, mapping, Role.NOTE, "source_original");
        for (String code : List.of("2", "3", "4", "5")) {
            mapping = mapping.meaning(Role.DATE_PRECISION.scheme(), code, "within");
        }
        mapping = mapping.meaning(Role.DATE_PRECISION.scheme(), "1", "day");
        String where = Role.PLACE_PRECISION.scheme();
        mapping = mapping.meaning(where, "1", "point").meaning(where, "2", "city");
        for (String code : List.of("3", "4", "5")) {
            mapping = mapping.meaning(where, code, "region");
        }
        return kit.plan(table, mapping.meaning(where, "6", "country"));
    }

    @Test
    void everyEventOfAnArmedConflictIsTaken() throws Exception {
        List<CSVRecord> rows = plainly(SHARED.resolve("events/ucdp_ged231_CAR.csv"));
        Plan plan = conflictEvents();

        assertNull(plan.question());
        assertEquals(List.of(), plan.problems());
        assertEquals(924, rows.size());
        assertEquals(924, plan.count(RowPlan.Taken.class));
        Kept kept = kit.keep(plan);

        assertEquals(924, kit.all(Event.SHAPE).size());
        assertEquals(3 * 924, kept.claims());
        assertEquals(kept.claims(), kit.claims().size());
        assertEquals(total(rows, "best"), total(QuantityKind.EXACT));
        assertEquals(total(rows, "low"), total(QuantityKind.AT_LEAST));
        assertEquals(total(rows, "high"), total(QuantityKind.AT_MOST));
        datesAreThoseOfTheFile(rows);
        everyClaimRestsOnItsRow(plan.table());
        assertEquals(
                outside(rows, "low", "best")
                        + outside(rows, "best", "high")
                        + outside(rows, "low", "high"),
                new Suggestions(holdings(), new Vocabularies(holdings())).all(100).size(),
                "estimates conflict only where the best is out of bounds");
    }

    private static int outside(List<CSVRecord> rows, String less, String more) {
        return (int)
                rows.stream()
                        .filter(row ->
                                Long.parseLong(row.get(less)) > Long.parseLong(row.get(more)))
                        .count();
    }

    private Holdings holdings() {
        return kit.sources.casefile.holdings();
    }

    private void datesAreThoseOfTheFile(List<CSVRecord> rows) throws Exception {
        Map<String, CSVRecord> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.get("id"), row));
        int within = 0;
        for (Claim claim : kit.claims()) {
            String note = Objects.requireNonNull(claim.note());
            CSVRecord row =
                    byId.get(note.lines().findFirst().orElse("").substring("id: ".length()));
            DateValue when = Objects.requireNonNull(claim.when());
            assertEquals(row.get("date_start").substring(0, 10), String.valueOf(when.earliest()));
            assertEquals(row.get("date_end").substring(0, 10), String.valueOf(when.latest()));
            String edtf = String.valueOf(when.edtf());
            within += edtf.startsWith("[") ? 1 : 0;
            assertTrue(
                    edtf.startsWith("[") != row.get("date_prec").equals("1")
                            || row.get("date_start").equals(row.get("date_end")),
                    edtf);
        }
        assertTrue(within > 0);
    }

    private void everyClaimRestsOnItsRow(Table table) throws Exception {
        Map<UUID, Passage> passages = new HashMap<>();
        kit.all(Passage.SHAPE).forEach(one -> passages.put(one.id(), one));
        Map<UUID, String> notes = new HashMap<>();
        kit.claims().forEach(one -> notes.put(one.id(), String.valueOf(one.note())));
        List<Support> supports = kit.all(Support.SHAPE);
        assertEquals(kit.claims().size(), supports.size());
        for (Support one : supports) {
            Passage passage = Objects.requireNonNull(passages.get(one.passage()));
            assertTrue(passage.locator().holdsIn(table.origin().words()));
            String id = notes.get(one.claim()).lines().findFirst().orElse("").substring(4);
            String quote = passage.locator().quote();
            assertTrue(quote.startsWith(id + ",") || quote.endsWith("," + id), id);
        }
    }

    private Plan detentions() throws Exception {
        Source source =
                kit.sources.source(SHARED.resolve("ovdinfo/detentions_moscow_2011_2012.csv"));
        Table table = kit.open(source);
        Mapping mapping = kit.proposal(table);
        assertEquals(DateOrder.DMY, mapping.order());
        mapping = TableKit.using(table, mapping, Role.STATEMENT, "type", "subject", "place");
        mapping = TableKit.using(table, mapping, Role.BODY, "organizator");
        mapping = TableKit.using(table, mapping, Role.NOTE, "agreement", "comment");
        return kit.plan(table, mapping);
    }

    @Test
    void everyDetentionInMoscowIsTaken() throws Exception {
        List<CSVRecord> rows = plainly(SHARED.resolve("ovdinfo/detentions_moscow_2011_2012.csv"));
        Plan plan = detentions();

        assertNull(plan.question());
        assertEquals(List.of(), plan.problems());
        assertEquals(180, plan.count(RowPlan.Taken.class));
        assertEquals(0, plan.count(RowPlan.Refused.class));
        kit.keep(plan);

        assertEquals(180, kit.claims().size());
        assertEquals(4885, total(rows, "total"));
        assertEquals(4885, total(QuantityKind.EXACT));
        everyClaimRestsOnItsRow(plan.table());
    }

    /// The report counts to the end of 2012, the table to its end of September: times that overlap,
    /// so a person is asked about the two totals; a total of another year is held against neither.
    @Test
    void theReportsTotalIsProposedAsAConflictWithTheTables() throws Exception {
        kit.keep(detentions());
        List<Claim> counted = kit.claims();
        Sum sum =
                Sum.ofDisjoint(
                        counted.stream()
                                .map(Claim::quantity)
                                .map(Objects::requireNonNull)
                                .toList());
        Quantity derived = assertInstanceOf(Sum.Summed.class, sum).derived();
        assertEquals(new BigDecimal(4885), derived.amount().exact());
        assertNotNull(derived.counted().period());
        DateValue reported = ((DateReading.Dated) DateReading.of("2011-12-04/2012-12-31")).value();
        Event all = new Event(holdings().ids().next(), "Arrests in Moscow", null, null, null);
        holdings().create(ActName.of("event.act.add", "name", all.title()), Event.SHAPE, all);
        Claim table = total(counted, all, derived);
        Quantity five = number("5169");

        Suggestions suggestions = new Suggestions(holdings(), new Vocabularies(holdings()));
        Claim report = total(counted, all, five.counting(counted(reported)));
        List<Suggestion> proposed = suggestions.of(report);
        assertEquals(1, proposed.size());
        assertEquals(table.id(), proposed.getFirst().second().id());
        assertEquals(Suggestion.Sort.NUMBER, proposed.getFirst().sort());

        DateValue later = ((DateReading.Dated) DateReading.of("2014")).value();
        Claim other = report.counting(five.counting(counted(later)));
        new Claims(holdings()).change(other);
        new Claims(holdings()).change(table.counting(derived.counting(counted(reported))));
        assertEquals(List.of(), suggestions.of(other), "the periods differ");
    }

    private static Counted counted(@Nullable DateValue period) {
        return new Counted("person", null, null, period);
    }

    private static Quantity number(String words) {
        return assertInstanceOf(
                        QuantityReading.Read.class, QuantityReading.of(words, Locale.ENGLISH))
                .value();
    }

    private Claim total(List<Claim> inputs, Event about, Quantity quantity) throws Exception {
        Claims claims = new Claims(holdings());
        Claim made =
                claims.derive(
                        Wording.of("In all " + quantity.amount(), "statistic", "reported"), inputs);
        Claim filled =
                made.filling(
                                new Slots(
                                        new RecordRef(RecordKind.EVENT, about.id()),
                                        Term.ofCode("number_of_people"),
                                        null,
                                        null))
                        .counting(quantity);
        claims.change(filled);
        return filled;
    }
}
