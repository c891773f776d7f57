package org.dalil.claim.total;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.kernel.quantity.QuantityKind;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.Numbers;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

/// What comes of the numbers of claims: a figure that names its claims, or reasons that do.
class ReckoningTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Numbers numbers;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        numbers = new Numbers(casefile);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static Reckoning.Found found(Reckoning reckoning) {
        return assertInstanceOf(Reckoning.Found.class, reckoning, reckoning::toString);
    }

    private static List<Reckoning.Objection> refused(Reckoning reckoning) {
        return assertInstanceOf(Reckoning.Refused.class, reckoning, reckoning::toString)
                .objections();
    }

    private static List<String> codes(Reckoning reckoning) {
        return refused(reckoning).stream().map(Reckoning.Objection::code).toList();
    }

    @Test
    void ofNoClaimComesNothing() {
        assertInstanceOf(Reckoning.Nothing.class, Reckoning.of(List.of(), false));
    }

    @Test
    void theShareOfOneClaimIsDerivedAndNamesIt() throws Exception {
        Claim part = numbers.counting("229 of 439", "request", "into", "2012");

        Reckoning.Found share = found(Reckoning.of(List.of(part), false));
        assertTrue(share.isShare());
        assertEquals(List.of(part), share.inputs());
        assertEquals(QuantityKind.DERIVED, share.derived().kind());
        assertEquals(
                "derived 52.2 % · into the country · 2012",
                ENGLISH.quantity(share.derived()).replace('\u00a0', ' '));
    }

    @Test
    void oneNumberAloneWaitsForAnother() throws Exception {
        Claim nine = numbers.people("9", "2012");

        Reckoning.Objection only = refused(Reckoning.of(List.of(nine), false)).getFirst();
        assertEquals("too-few", only.code());
        assertEquals(List.of(), only.claims());
    }

    @Test
    void whatCountsTheSameIsAddedAndNamesEveryClaim() throws Exception {
        List<Claim> claims =
                List.of(numbers.people("9", "2012"), numbers.people("at least 5", "2013"));

        Reckoning.Found total = found(Reckoning.of(claims, false));
        assertFalse(total.isShare());
        assertEquals(claims, total.inputs());
        assertEquals(
                "derived at least 14 people · out of the country · 2012, 2013",
                ENGLISH.quantity(total.derived()));
    }

    @Test
    void everyPairThatClashesIsNamed() throws Exception {
        Claim rulings = numbers.counting("1,124", "ruling_person", "out_of", "2012");
        Claim nine = numbers.people("9", "2013");
        Claim into = numbers.counting("5", "person", "into", "2014");

        List<Reckoning.Objection> why = refused(Reckoning.of(List.of(rulings, nine, into), false));
        assertEquals(
                List.of(List.of(rulings, nine), List.of(rulings, into), List.of(nine, into)),
                why.stream().map(Reckoning.Objection::claims).toList());
        assertEquals(
                List.of("unit", "unit", "direction"),
                why.stream().map(Reckoning.Objection::code).toList());
    }

    @Test
    void twoClaimsThatSayTheSameAreStillToldApart() throws Exception {
        Claim one = numbers.people("about 50", "2012");
        Claim other = numbers.people("about 50", "2013");

        List<Reckoning.Objection> why = refused(Reckoning.of(List.of(one, other), false));
        assertEquals(
                List.of(List.of(one), List.of(other)),
                why.stream().map(Reckoning.Objection::claims).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "9, person, 2012, period",
        "9, person, , period",
        "9, , 2013, unit-unsaid",
        "9, percent, 2013, share",
        "about 9, person, 2013, approximate",
        "6 of 28, person, 2013, part"
    })
    void whatStandsInTheWayOfFivePeopleIsSaid(String one, String unit, String whenFive, String code)
            throws Exception {
        List<Claim> claims =
                List.of(
                        numbers.counting(one, unit, null, "2012"),
                        numbers.counting("5", "person", null, whenFive));

        assertTrue(codes(Reckoning.of(claims, false)).contains(code));
    }

    @Test
    void whoStatesThatNobodyIsCountedTwiceMayAddTheSameTime() throws Exception {
        List<Claim> claims = List.of(numbers.people("9", "2012"), numbers.people("5", "2012"));

        assertEquals(List.of("period"), codes(Reckoning.of(claims, false)));
        assertEquals(
                "derived 14 people · out of the country · 2012",
                ENGLISH.quantity(found(Reckoning.of(claims, true)).derived()));
    }

    @Test
    void aClaimWithoutANumberHasNoPlaceHere() throws Exception {
        List<Claim> claims = List.of(numbers.people("9", "2012"), numbers.plain("Nothing counted"));

        assertThrows(IllegalArgumentException.class, () -> Reckoning.of(claims, true));
    }
}
