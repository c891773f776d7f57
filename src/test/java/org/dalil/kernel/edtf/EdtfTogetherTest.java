package org.dalil.kernel.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Dates made of dates: intervals and sets reach from the first to the last of what they hold, and
/// never claim an end that nobody knows.
class EdtfTogetherTest {
    private static Edtf read(String written) {
        return Edtf.parse(written).orElseThrow(() -> new AssertionError(written));
    }

    @ParameterizedTest
    @CsvSource({
        "2014/.., 2014-01-01, OPEN",
        "2014/, 2014-01-01, UNKNOWN",
        "../2014, OPEN, 2014-12-31",
        "/2014, UNKNOWN, 2014-12-31",
        "../.., OPEN, OPEN",
        "2014-03/2014-05, 2014-03-01, 2014-05-31",
        "2014-21/2014-23, 2014-03-01, 2014-11-30",
        "199/2004-02, 1990-01-01, 2004-02-29",
        "201X/.., 2010-01-01, OPEN",
        "Y12345/Y12346, +12345-01-01, +12346-12-31",
        "Y1E40/.., +999999999-12-31, OPEN",
        "../Y-1E40, OPEN, -999999999-01-01",
        "Y-1E40/2014, OPEN, 2014-12-31",
        "2014/Y1E40, 2014-01-01, OPEN",
        "'[..2014-03-02]', OPEN, 2014-03-02",
        "'{2014,2015..}', 2014-01-01, OPEN",
        "'[2014..2015-06,2012]', 2012-01-01, 2015-06-30",
        "'[2014,Y1E40]', 2014-01-01, OPEN"
    })
    void endsAreDaysOrOpenOrUnknown(String written, String start, String end) {
        Edtf date = read(written);

        assertEquals(edge(start), date.start());
        assertEquals(edge(end), date.end());
        assertEquals(written, date.text());
    }

    private static Edge edge(String said) {
        return switch (said) {
            case "OPEN" -> Edge.OPEN;
            case "UNKNOWN" -> Edge.UNKNOWN;
            default -> Edge.on(LocalDate.parse(said));
        };
    }

    @Test
    void openIsNotUnknown() {
        assertNotEquals(read("2014/"), read("2014/.."));
        assertNotEquals(Edge.OPEN, Edge.UNKNOWN);
    }

    @Property(tries = 500)
    void twoDaysAreAnIntervalInOneOrderOnly(
            @ForAll @IntRange(min = -700_000, max = 2_000_000) int one,
            @ForAll @IntRange(min = -700_000, max = 2_000_000) int other) {
        LocalDate from = LocalDate.ofEpochDay(one);
        LocalDate to = LocalDate.ofEpochDay(other);
        var read = Edtf.parse(from + "/" + to);

        assertEquals(one <= other, read.isPresent());
        read.ifPresent(date -> {
            assertEquals(Edge.on(from), date.start());
            assertEquals(Edge.on(to), date.end());
        });
    }

    /// A month may begin before and end after the day it makes an interval with.
    @Test
    void anIntervalRunsBackwardsOnlyWhenNoDayOfItCanBe() {
        assertTrue(Edtf.parse("2014-05-20/2014-05").isPresent());
        assertTrue(Edtf.parse("2014/2014-01-01").isPresent());
        assertTrue(Edtf.parse("2014-05/2014-04-30").isEmpty());
        assertTrue(Edtf.parse("Y1E40/2014").isEmpty());
        assertTrue(Edtf.parse("2014/Y-1E40").isEmpty());
        assertTrue(Edtf.parse("2014-05-20/2014-05-19").isEmpty());
    }

    @Property(tries = 200)
    void aSetReachesFromItsFirstToItsLastInWhateverOrder(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 9999) Integer> years) {
        List<String> written = new ArrayList<>();
        years.forEach(year -> written.add("%04d".formatted(year)));
        for (String brackets : List.of("[]", "{}")) {
            String text = brackets.charAt(0) + String.join(",", written) + brackets.charAt(1);
            EdtfSet set = assertInstanceOf(EdtfSet.class, read(text));
            assertEquals(LocalDate.of(Collections.min(years), 1, 1), set.start().day());
            assertEquals(LocalDate.of(Collections.max(years), 12, 31), set.end().day());
            assertEquals(brackets.equals("{}"), set.all());
            assertEquals(years.size(), set.members().size());
            assertEquals(text, set.text());
        }
    }

    @Test
    void blanksAroundCommasDoNotCount() {
        assertEquals(read("[2014,2015..2016]"), read("[ 2014 ,  2015..2016 ]"));
        assertEquals(read("[2014]"), read("[2014..2014]"));
        assertTrue(Edtf.parse(" 2014").isEmpty());
        assertTrue(Edtf.parse("2014 / 2015").isEmpty());
        assertTrue(Edtf.parse("[2014 .. 2015]").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[..]",
                "{..}",
                "[2014..2013]",
                "[[2014]]",
                "{[2014]}",
                "[2014}",
                "{2014]",
                "[2014",
                "2014]",
                "[2014/2015]",
                "[2014]/2015",
                "2014/[2015]",
                "[2014,,2015]",
                "[2014,]",
                "[2014..2015..2016]",
                "[2014...2015]",
                "[2014....]",
                "[2014....,2015]",
                "[....2014]",
                "[2014-99]",
                "[~2014]~",
                "/..",
                "//",
                "2014//2015",
                "2014/..2015",
                "[",
                "{",
                "]",
                "[}",
                "..",
                "."
            })
    void whatIsPutTogetherWronglyIsNotRead(String written) {
        assertTrue(Edtf.parse(written).isEmpty());
    }

    @Test
    void whatIsSaidOfOneIsSaidOfTheWhole() {
        assertTrue(read("[2014~..2016]").approximate());
        assertTrue(read("[2014..2016%]").uncertain());
        assertTrue(read("{2014,201X}").unspecified());
        assertFalse(read("{2014,2015}").unspecified());
        assertFalse(read("../..").approximate());
        assertTrue(read("../2014?").uncertain());
        assertTrue(read("201X/..").unspecified());
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX, false",
        "XXXX-05, false",
        "XXX4, true",
        "XXXX-05-03/XXXX-05-05, false",
        "2014/XXXX-05, false",
        "2014/.., true",
        "../.., true",
        "'[2014,XXXX-05]', false",
        "'[2014..]', true"
    })
    void oneUnsaidYearLeavesTheWholeWithoutOne(String written, boolean said) {
        assertEquals(said, read(written).yearSaid());
    }

    @Test
    void aSetKeepsItsMembersWhateverBecomesOfTheList() {
        Edtf year = read("2014");
        List<EdtfSet.Member> members = new ArrayList<>(List.of(new EdtfSet.Member(year, year)));
        EdtfSet set = new EdtfSet(false, members);
        members.clear();

        assertEquals("[2014]", set.text());
        assertThrows(UnsupportedOperationException.class, () -> set.members().clear());
        assertThrows(IllegalArgumentException.class, () -> new EdtfSet.Member(null, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new EdtfInterval(read("2015"), read("2014"), false, false));
    }

    /// Whatever is put together lies within the whole.
    @Property(tries = 500)
    void theWholeContainsItsParts(
            @ForAll("dates") String one, @ForAll("dates") String other, @ForAll boolean all) {
        Edtf first = read(one);
        Edtf last = read(other);
        Edtf set = read((all ? "{%s,%s}" : "[%s,%s]").formatted(one, other));
        within(first, set);
        within(last, set);
        Edtf.parse(one + "/" + other)
                .ifPresent(span -> {
                    assertEquals(first.start(), span.start());
                    assertEquals(last.end(), span.end());
                });
    }

    private static void within(Edtf part, Edtf whole) {
        LocalDate from = whole.start().day();
        LocalDate to = whole.end().day();
        LocalDate first = part.start().day();
        LocalDate last = part.end().day();
        assertTrue(from == null || (first != null && !first.isBefore(from)));
        assertTrue(to == null || (last != null && !last.isAfter(to)));
        assertTrue(first == null || last == null || !last.isBefore(first));
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(
                "2014",
                "2014-05",
                "2014-05-20",
                "201X",
                "2014-XX-20",
                "1XXX-02-29",
                "2014-21",
                "2014-24",
                "2014-40",
                "1950S2",
                "199",
                "20",
                "Y17E7",
                "Y-170000",
                "Y1E40",
                "Y-1E40",
                "2014-05~",
                "2004-06-~11",
                "-0044",
                "2014-05-20T10:30:00Z");
    }

    /// What no person writes is not even looked at.
    @Test
    void theLongestIsFourHundredSigns() {
        String just = "[" + "2014,".repeat(78) + "2014-05]";

        assertEquals(399, just.length());
        assertTrue(Edtf.parse(just).isPresent());
        assertTrue(Edtf.parse(just.replace("-05", "-05-2")).isEmpty());
        assertTrue(Edtf.parse(just.replace("-05", "-05~") + " ").isEmpty());
        assertTrue(Edtf.parse("[".repeat(400)).isEmpty());
        assertTrue(Edtf.parse("2014/".repeat(80)).isEmpty());
    }
}
