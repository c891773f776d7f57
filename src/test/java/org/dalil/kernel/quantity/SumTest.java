package org.dalil.kernel.quantity;

import static org.dalil.kernel.quantity.Quantities.people;
import static org.dalil.kernel.quantity.Quantities.period;
import static org.dalil.kernel.quantity.Quantities.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/// Only what counts the same is added; everything else is refused with the inputs that clash.
class SumTest {
    private static Quantity summed(Sum sum) {
        return assertInstanceOf(Sum.Summed.class, sum, sum::toString).derived();
    }

    private static List<Problem> refused(Sum sum) {
        return assertInstanceOf(Sum.Refused.class, sum, sum::toString).reasons().stream()
                .map(Sum.Reason::problem)
                .toList();
    }

    @Test
    void aReasonSaysWhichInputsStandInTheWay() {
        Quantity nine = people("9", "2011");
        Quantity requests = read("5 requests");
        Quantity about = people("about 50", "2012");
        Sum.Refused sum =
                assertInstanceOf(Sum.Refused.class, Sum.of(List.of(nine, requests, about)));

        assertEquals(
                List.of(List.of(2), List.of(0, 1), List.of(1, 2)),
                sum.reasons().stream().map(Sum.Reason::inputs).toList());
    }

    private static String reason(Quantity one, Quantity other) {
        return refused(Sum.of(List.of(one, other))).getFirst().key();
    }

    @ParameterizedTest
    @CsvSource({
        "9, 28, 37",
        "0, 1, 1",
        "at least 9, 28, 37..",
        "at least 9, at least 1, 10..",
        "up to 300, 28, 28..328",
        "up to 300, up to 20, ..320",
        "up to 300, at least 9, 9..",
        "10-12, 28, 38..40",
        "10-12, 5-7, 15..19",
        "hundreds, 9, 209..?",
        "hundreds, up to 5, 200..?",
        "six of 28, 229 of 439, 235/467",
        "at least 9 of 28, six of 20, 15../48"
    })
    void figuresAndBoundsAreAdded(String one, String other, String total) {
        Quantity first = people(one, "2011");
        Quantity second = people(other, "2012");
        Sum.Summed sum = assertInstanceOf(Sum.Summed.class, Sum.of(List.of(first, second)));

        assertEquals(total, Quantities.figures(sum.derived()));
        assertEquals(QuantityKind.DERIVED, sum.derived().kind());
        assertEquals("", sum.derived().verbatim());
        assertEquals(List.of(first, second), sum.inputs());
    }

    @Test
    void theTotalCountsWhatItsInputsCount() {
        Counted first =
                new Counted("person", "Uzbek nationals", "out_of", period("2011-08/2011-12"));
        Counted second = new Counted("Person", "uzbek nationals ", "out_of", period("2012"));
        Quantity total =
                summed(Sum.of(List.of(read("9").counting(first), read("28").counting(second))));

        assertEquals("person", total.counted().unit());
        assertEquals("out_of", total.counted().direction());
        assertEquals("{2011-08..2011-12,2012}", edtf(total));
    }

    private static String edtf(Quantity quantity) {
        var period = quantity.counted().period();
        return period == null ? "none" : String.valueOf(period.edtf());
    }

    @ParameterizedTest
    @CsvSource({
        "2011, 2011",
        "2011, 2011-08/2013-06",
        "2011, 2011-12-31",
        "2011, 2010/..",
        "2011, ../2012",
        "2011, 2012~",
        "2011?, 2012",
        "2011, XXXX-06",
        "2011, ",
        ", ",
        "2014/.., 2011/.."
    })
    void timesThatMayOverlapAreRefused(String one, String other) {
        Quantity first = people("9", one);
        Quantity second = people("28", other);

        assertEquals("kernel.sum.period", reason(first, second));
        assertEquals("kernel.sum.period", reason(second, first));
        assertEquals("37", Quantities.figures(summed(Sum.ofDisjoint(List.of(first, second)))));
    }

    /// Unit, population and direction of the one and of the other.
    @ParameterizedTest
    @CsvSource({
        "person/A/out_of, request/A/out_of, unit",
        "person/A/out_of, person/A/into, direction",
        "person/A/out_of, person/A/, direction",
        "person/A/out_of, person/B/out_of, population",
        "person/A/out_of, person//out_of, population",
        "percent/A/out_of, percent/A/out_of, share",
        "//, person//, unit-unsaid",
        "person/A/into, request/B/out_of, unit"
    })
    void whatCountsSomethingElseIsRefused(String one, String other, String reason) {
        Quantity first = read("9").counting(counted(one, "2011"));
        Quantity second = read("28").counting(counted(other, "2012"));

        assertEquals("kernel.sum." + reason, reason(first, second));
    }

    private static Counted counted(String said, String time) {
        String[] parts = said.split("/", -1);
        return new Counted(parts[0], parts[1], parts[2], period(time));
    }

    @ParameterizedTest
    @CsvSource({
        "nobody knows, 9, words",
        "about 50, 9, approximate",
        "six of 28, 9, part",
        "9, six of 28, part"
    })
    void figuresThatHaveNoTotalAreRefused(String one, String other, String reason) {
        Quantity first =
                one.equals("nobody knows")
                        ? Quantity.words(one).counting(Counted.in("person").during(period("2011")))
                        : people(one, "2011");

        assertEquals("kernel.sum." + reason, reason(first, people(other, "2012")));
    }

    /// Then it says between which figures somebody takes it to be.
    @Test
    void anApproximateFigureWithLimitsIsAdded() {
        Amount limits =
                new Amount(
                        Quantities.number("50"),
                        Quantities.number("40"),
                        Quantities.number("60"),
                        null,
                        true,
                        false);
        Quantity about =
                new Quantity(
                        "about 50",
                        QuantityKind.APPROX,
                        limits,
                        Counted.in("person").during(period("2011")));

        assertEquals(
                "49..69?", Quantities.figures(summed(Sum.of(List.of(about, people("9", "2012"))))));
    }

    @Test
    void everyClashingPairIsNamed() {
        Quantity a = people("9", "2011");
        Quantity b = people("28", "2012");
        Quantity c = people("29", "2012");
        Quantity d = read("5 requests in 2013");
        List<Problem> reasons = refused(Sum.of(List.of(a, b, c, d)));

        assertEquals(
                List.of(
                        new Problem("kernel.sum.unit", Map.of("first", a, "second", d)),
                        new Problem("kernel.sum.period", Map.of("first", b, "second", c)),
                        new Problem("kernel.sum.unit", Map.of("first", b, "second", d)),
                        new Problem("kernel.sum.unit", Map.of("first", c, "second", d))),
                reasons);
    }

    @Test
    void disjointPopulationsAreNamedTogether() {
        Quantity uzbek =
                read("12").counting(new Counted("person", "Uzbek refugees", null, period("2006")));
        Quantity kyrgyz =
                read("one")
                        .counting(new Counted("person", "Kyrgyz nationals", null, period("2006")));
        Quantity total = summed(Sum.ofDisjoint(List.of(uzbek, kyrgyz)));

        assertEquals("13", Quantities.figures(total));
        assertEquals("Uzbek refugees + Kyrgyz nationals", total.counted().population());
        assertEquals("2006", edtf(total));
        Quantity unsaid = people("5", null);
        Quantity three = summed(Sum.ofDisjoint(List.of(uzbek, kyrgyz, unsaid)));
        assertNull(three.counted().population());
        assertNull(three.counted().period());
        assertEquals(
                "kernel.sum.direction",
                refused(
                                Sum.ofDisjoint(
                                        List.of(
                                                uzbek,
                                                kyrgyz.counting(
                                                        new Counted(
                                                                "person", null, "into", null)))))
                        .getFirst()
                        .key());
    }

    @ParameterizedTest
    @CsvSource({
        "2014/.., 2011, '{2011,2014..}'",
        "2012, ../2010, '{..2010,2012}'",
        "2011-08/2012, 2011, '{2011,2011-08..2012}'",
        "2011, 2011, 2011",
        "2014/, 2011, null",
        "2011/.., 2014/.., null",
        "2011, XXXX-06, '{2011,XXXX-06}'"
    })
    void timesAreToldTogetherTheEarliestFirst(String one, String other, String all) {
        Quantity total = summed(Sum.ofDisjoint(List.of(people("9", one), people("5", other))));

        assertEquals(all, edtf(total));
    }

    /// A set of dates cannot hold one whose end nobody knows; the words are kept then.
    @Test
    void timesThatMakeNoSetKeepTheirWords() {
        Quantity total = summed(Sum.ofDisjoint(List.of(people("9", "2014/"), people("5", "2011"))));
        var period = total.counted().period();

        assertEquals("2011, 2014/", period == null ? "" : period.verbatim());
    }

    /// Numbers such as those of the texts that began it all: rulings, requests, people, words.
    @Test
    void numbersOfOneReportHaveNoTotal() {
        Quantity rulings =
                read("1124").counting(new Counted("ruling_person", null, "out_of", period("2012")));
        Quantity requests =
                read("229 of 439").counting(new Counted("request", null, "into", period("2012?")));
        Quantity deported = people("9", "2011-08/2013-06");
        Quantity hundreds = people("Hundreds", "2014/..");
        Quantity thousands = read("thousands").counting(Counted.in("person_alleging"));

        assertEquals(
                9,
                refused(Sum.of(List.of(rulings, requests, deported, hundreds, thousands))).size());
        assertEquals("52.2", Quantities.figures(requests.share().orElseThrow().derived()));
        assertEquals("209..?", Quantities.figures(summed(Sum.of(List.of(deported, hundreds)))));
    }

    @Test
    void oneNumberOrTooLargeATotalIsNone() {
        assertEquals("kernel.sum.too-few", refused(Sum.of(List.of())).getFirst().key());
        assertEquals(
                "kernel.sum.too-few",
                refused(Sum.of(List.of(people("9", "2011")))).getFirst().key());
        Quantity most = people("1000000000000000", "2011");
        assertEquals("kernel.sum.too-large", reason(most, people("1", "2012")));
        assertThrows(IllegalArgumentException.class, () -> new Sum.Refused(List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> new Sum.Summed(most, List.of(most, most)));
    }
}
