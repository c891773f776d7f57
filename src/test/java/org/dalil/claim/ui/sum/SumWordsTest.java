package org.dalil.claim.ui.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.total.Reckoning;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.Numbers;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Every reason names the claims and what differs between them, in both languages.
class SumWordsTest {
    private final SumWords english = new SumWords(Texts.in(Locale.ENGLISH));
    private final SumWords russian = new SumWords(Texts.in(Locale.forLanguageTag("ru")));

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

    private static Reckoning.Objection why(Claim... claims) {
        return assertInstanceOf(Reckoning.Refused.class, Reckoning.of(List.of(claims), false))
                .objections()
                .getFirst();
    }

    @Test
    void rulingsAndRemovalsAreToldApart() throws Exception {
        Reckoning.Objection why =
                why(
                        numbers.counting("1,124", "ruling_person", "out_of", "2012"),
                        numbers.people("9", "August 2011 to June 2013"));

        assertEquals(
                "C-1 counts 1,124 people covered by a ruling, C-2 counts 9 people: that is not the"
                        + " same thing.",
                english.objection(why));
        assertEquals(
                "В С-1 — 1124 лица в решениях, в С-2 — 9 человек: посчитано не одно и то же.",
                russian.objection(why).replace("\u00a0", ""));
    }

    @Test
    void whatIsNotSaidIsSaidToBeUnsaid() throws Exception {
        Claim nine = numbers.counting("9", "person", "into", "2012");
        Claim five = numbers.counting("5", "person", null, null);

        assertEquals(
                "C-1 counts 9 people · into the country, C-2 counts 5 people · no way said: that"
                        + " is not the same way.",
                english.objection(why(nine, five)));
        Claim same = numbers.counting("3", "person", "into", null);
        assertEquals(
                "C-1 counts 9 people · 2012, C-3 counts 3 people · no time said: these times may"
                        + " overlap, so some could be counted twice.",
                english.objection(why(nine, same)));
    }

    @Test
    void populationsAreNamed() throws Exception {
        Claim nine = among("asylum seekers", numbers.people("9", "2012"));
        Claim five = among(null, numbers.people("5", "2013"));

        assertEquals(
                "C-1 counts 9 people · asylum seekers, C-2 counts 5 people · not said among whom:"
                        + " those are not the same people or things.",
                english.objection(why(nine, five)));
    }

    private static Claim among(@Nullable String whom, Claim claim) {
        Quantity quantity = Objects.requireNonNull(claim.quantity());
        Counted counted = quantity.counted();
        return claim.counting(
                quantity.counting(
                        new Counted(counted.unit(), whom, counted.direction(), counted.period())));
    }

    @ParameterizedTest
    @CsvSource({
        "9,, C-1 gives 9 and does not say what is counted",
        "50, percent, C-1 gives 50 %: shares",
        "about 50, person, C-1 gives about 50 people and no limits",
        "6 of 28, person, 'C-1 gives 6 of 28 people, C-2 gives 5 people: only one'"
    })
    void oneThatStandsInTheWayIsNamedAlone(String words, String unit, String says)
            throws Exception {
        Claim one = numbers.counting(words, unit, "out_of", "2012");
        String told = english.objection(why(one, numbers.people("5", "2013")));

        assertTrue(told.replace('\u00a0', ' ').startsWith(says), told);
        String inRussian = russian.objection(why(one, numbers.now(numbers.people("5", "2013"))));
        assertTrue(inRussian.startsWith("В С-1 — "), inRussian);
    }

    @Test
    void oneAloneAsksForAnother() throws Exception {
        Reckoning.Objection why = why(numbers.people("9", "2012"));

        assertEquals("Choose at least one more claim that gives a number.", english.objection(why));
        assertEquals("Выберите ещё хотя бы одно сведение с числом.", russian.objection(why));
    }

    @Test
    void theStatementSaysWhatAFigureWasMadeOf() throws Exception {
        Claim part = numbers.counting("229 of 439", "request", "into", "2012");
        Reckoning.Found share =
                assertInstanceOf(Reckoning.Found.class, Reckoning.of(List.of(part), false));

        assertEquals(
                "Derived 52.2 % = 229 of 439 requests (C-1)",
                english.statement(share).replace('\u00a0', ' '));
        assertEquals("derived 52.2 %", english.figure(share.derived()).replace('\u00a0', ' '));
    }

    @Test
    void aLongTotalNamesItsFirstParts() throws Exception {
        List<Claim> many = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            many.add(numbers.people("2", String.valueOf(2001 + i)));
        }
        String told =
                english.statement(
                        assertInstanceOf(Reckoning.Found.class, Reckoning.of(many, false)));

        assertTrue(told.endsWith(" + 2 people (C-6) + …"), told);
        assertFalse(told.contains("C-7"), told);
    }

    @Test
    void anAllegationIsNamedButItsWordsNeverStandAlone() throws Exception {
        Claim nine = numbers.people("9", "2012");

        assertEquals(nine.statement(), english.about(nine));
        Claim alleged = nine.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM);
        assertEquals("Allegation against a victim", english.about(alleged));
    }

    @Test
    void whatNoSourceSaysIsSaidToBeUnsaid() {
        assertEquals("not said", english.said(null));
        assertEquals("не сказано", russian.said(" "));
        assertEquals("in Moscow", english.said("in Moscow"));
        assertEquals("out of the country", english.direction("out_of"));
        assertEquals("в страну", russian.direction("into"));
        assertEquals("north", english.direction("north"));
        assertNull(english.direction(null));
    }
}
