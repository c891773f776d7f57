package org.dalil.kernel.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// A quantity holds figures that can be, of the kind it says, or is refused.
class QuantityTest {
    private static Quantity quantity(String kind, Amount amount, @Nullable String unit) {
        return new Quantity(
                "words", QuantityKind.ofCode(kind).orElseThrow(), amount, Counted.in(unit));
    }

    private static Amount amount(
            @Nullable String exact, @Nullable String min, @Nullable String max, String more) {
        String whole = more.replaceAll("[^0-9.]", "");
        return new Amount(
                Quantities.number(exact),
                Quantities.number(min),
                Quantities.number(max),
                whole.isEmpty() ? null : new BigDecimal(whole),
                more.contains("?"),
                more.contains("!"));
    }

    /// Figures in the order exact, least, most, and behind them the whole, `?` for a bound that is
    /// our reading and `!` for a part that the source makes greater than its whole.
    @ParameterizedTest
    @CsvSource({
        "exact, 9, , , -",
        "at_least, , 9, , -",
        "at_most, , , 9, -",
        "range, , 9, 9, -",
        "range, , 9, 12, -",
        "approx, 50, , , -",
        "approx, 50, 40, 60, ?",
        "approx, 50, 40, , ?",
        "verbal, , , , -",
        "verbal, , 200, , ?",
        "fraction, 6, , , 28",
        "fraction, 28, , , 28",
        "fraction, , 6, , 28",
        "fraction, 105, , , 100!",
        "derived, 13, , , -",
        "derived, , 9, , -",
        "derived, , 9, 12, ?"
    })
    void whatCanBeIs(String kind, String exact, String min, String max, String more) {
        Amount amount = amount(exact, min, max, more);
        assertEquals(amount, quantity(kind, amount, "person").amount());
    }

    @ParameterizedTest
    @CsvSource({
        "exact, , , , -",
        "exact, 9, 9, , -",
        "exact, 9, , , 28",
        "exact, 9, , , ?",
        "exact, -1, , , -",
        "exact, 9, , , !",
        "at_least, 9, , , -",
        "at_least, , 9, 12, -",
        "at_most, , 9, , -",
        "range, , 9, , -",
        "range, , 12, 9, -",
        "range, 10, 9, 12, -",
        "approx, , 40, 60, ?",
        "approx, 50, 40, 60, -",
        "approx, 50, 60, 70, ?",
        "approx, 50, 20, 40, ?",
        "verbal, 200, , , -",
        "verbal, , 200, , -",
        "verbal, , , , ?",
        "fraction, 6, , , -",
        "fraction, 29, , , 28",
        "fraction, 0, , , 0",
        "fraction, , 6, 29, 28",
        "fraction, 6, 5, , 28",
        "derived, , , , -",
        "derived, 9, 9, , -",
        "exact, 1000000000000001, , , -",
        "exact, 0.0000001, , , -",
        "exact, 1E999999999, , , -"
    })
    void whatCannotBeIsRefused(String kind, String exact, String min, String max, String more) {
        Amount amount = amount(exact, min, max, more);
        assertThrows(IllegalArgumentException.class, () -> quantity(kind, amount, null));
    }

    @Test
    void peopleAreWhole() {
        Amount half = amount("2.5", null, null, "-");
        assertEquals("hours", quantity("exact", half, "hours").counted().unit());
        for (CountUnit unit : CountUnit.values()) {
            assertThrows(
                    IllegalArgumentException.class, () -> quantity("exact", half, unit.code()));
        }
        Quantity hours = quantity("exact", half, "hours");
        assertThrows(IllegalArgumentException.class, () -> hours.counting(Counted.in("person")));
    }

    @Test
    void onlyWhatWeComputedHasNoWords() {
        Amount nine = Amount.of(BigDecimal.valueOf(9));
        assertEquals("", new Quantity("", QuantityKind.DERIVED, nine, Counted.UNSAID).verbatim());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Quantity(" ", QuantityKind.EXACT, nine, Counted.UNSAID));
    }

    @Test
    void zerosBehindANumberDoNotCount() {
        assertEquals(Amount.of(new BigDecimal("9.50")), Amount.of(new BigDecimal("9.5")));
        assertEquals(
                "1200",
                Amount.of(new BigDecimal("1.2E3")).figures().findFirst().orElseThrow().toString());
    }

    @Test
    void blankWordsAreUnsaid() {
        assertEquals(Counted.UNSAID, new Counted("", " ", "\t", null));
        assertNull(Counted.UNSAID.during(null).period());
    }

    @Test
    void theCodesAreThoseOfTheVocabulary() throws IOException {
        Path terms = Path.of("../shared/data/vocabularies.csv");
        assumeTrue(Files.exists(terms), "the vocabulary is not at hand");
        assertEquals(
                codes(terms, "quantity_kind"),
                Arrays.stream(QuantityKind.values())
                        .map(QuantityKind::code)
                        .collect(Collectors.toSet()));
        assertEquals(
                codes(terms, "count_unit"),
                Arrays.stream(CountUnit.values()).map(CountUnit::code).collect(Collectors.toSet()));
        assertTrue(QuantityKind.ofCode("guessed").isEmpty());
        assertTrue(CountUnit.ofCode(null).isEmpty() && CountUnit.ofWord("").isEmpty());
    }

    private static Set<String> codes(Path terms, String scheme) throws IOException {
        Set<String> codes = new HashSet<>();
        for (String line : Files.readAllLines(terms)) {
            if (line.startsWith(scheme + ",")) {
                codes.add(line.split(",", -1)[1]);
            }
        }
        return codes;
    }

    @ParameterizedTest
    @CsvSource({
        "229 of 439, 52.2",
        "six of 28, 21.4",
        "1 of 3, 33.3",
        "2 of 3, 66.7",
        "1 of 2000, 0.1",
        "28 of 28, 100",
        "0 of 28, 0",
        "at least 9 of 28, 32.1..",
        "at least 2 of 3, 66.6..",
        "up to 9 of 28, ..32.2",
        "between 6 and 8 of 28, 21.4..28.6"
    })
    void aShareIsComputedFromItsPartAndWhole(String words, String percent) {
        Quantity part = Quantities.read(words);
        Share share = part.share().orElseThrow();

        assertEquals(percent, Quantities.figures(share.derived()));
        assertEquals(QuantityKind.DERIVED, share.derived().kind());
        assertEquals(Share.PERCENT, share.derived().counted().unit());
        assertEquals(part, share.input());
    }

    @Test
    void onlyAPartOfAWholeHasAShare() {
        assertTrue(Quantities.read("at least 9").share().isEmpty());
        assertTrue(Quantities.read("52 %").share().isEmpty());
        Amount far = amount("900000000000000", null, null, "1!");
        assertTrue(quantity("fraction", far, null).share().isEmpty());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Share(Quantities.read("52 %"), Quantities.read("229 of 439")));
    }

    @Property(tries = 300)
    void aShareIsNearTheTruthAndKeepsWhatIsCounted(
            @ForAll @IntRange(min = 0, max = 5000) int part,
            @ForAll @IntRange(min = 1, max = 5000) int more) {
        int whole = part + more;
        Quantity said = Quantities.read(part + " of " + whole + " people in 2012");
        Quantity share = said.share().orElseThrow().derived();
        BigDecimal percent = share.amount().exact();

        assertTrue(
                percent != null
                        && Math.abs(percent.doubleValue() - 100.0 * part / whole) <= 0.0501);
        assertEquals(said.counted().period(), share.counted().period());
    }
}
