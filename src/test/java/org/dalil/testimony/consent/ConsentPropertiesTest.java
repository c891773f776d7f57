package org.dalil.testimony.consent;

import static org.dalil.law.Lawyer.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.Term;
import org.dalil.testimony.consent.ConsentAnswer.No;
import org.dalil.testimony.consent.ConsentAnswer.Reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Whatever was decided in whatever order: what holds of every reading of consent.
class ConsentPropertiesTest {
    private static final UUID PERSON = new UUID(9, 9);
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");
    private static final ConsentUse COURT = ConsentUse.of(ConsentPurpose.COURT);

    @Property(tries = 200)
    void theOrderInWhichRecordsCameIsNothing(
            @ForAll("histories") List<Consent> all, @ForAll("days") LocalDate day) {
        List<Consent> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(all.size()));
        List<Consent> twice = new ArrayList<>(shuffled);
        twice.addAll(all);
        ConsentAnswer answer = ConsentReading.answer(all, COURT, day);
        assertEquals(answer, ConsentReading.answer(shuffled, COURT, day));
        assertEquals(answer, ConsentReading.answer(twice, COURT, day));
    }

    @Property(tries = 200)
    void withoutADecisionThatAllowsNothingIsAllowed(
            @ForAll("histories") List<Consent> all, @ForAll("days") LocalDate day) {
        List<Consent> none =
                all.stream()
                        .filter(one ->
                                !ConsentState.ofCode(one.state().code())
                                        .map(ConsentState::allows)
                                        .orElse(false))
                        .toList();
        assertFalse(ConsentReading.answer(none, COURT, day).allows());
        assertFalse(ConsentReading.answer(List.of(), COURT, day).allows());
    }

    @Property(tries = 200)
    void anOlderDecisionReceivedLaterNeverUndoesAWithdrawal(
            @ForAll("histories") List<Consent> older) {
        LocalDate last = FIRST.plusDays(30);
        Consent away =
                Consent.of(new UUID(1, 1), PERSON, Term.ofCode("court"), Term.ofCode("withdrawn"))
                        .withdrawnOn(date(last.plusDays(1).toString()));
        List<Consent> all = new ArrayList<>(List.of(away));
        all.addAll(older);
        ConsentAnswer answer = ConsentReading.answer(all, COURT, last.plusDays(5));
        assertEquals(Reason.WITHDRAWN, ((No) answer).why());
    }

    @Property(tries = 200)
    void whatIsPastItsValidityAllowsNothing(@ForAll("histories") List<Consent> all) {
        List<Consent> bounded =
                all.stream()
                        .filter(one -> !one.state().code().startsWith("not_applicable"))
                        .map(one ->
                                one.allowing(
                                        one.allowance().until(date(FIRST.plusDays(40).toString()))))
                        .toList();
        assertFalse(ConsentReading.answer(bounded, COURT, FIRST.plusDays(41)).allows());
    }

    @Property(tries = 200)
    void aRefusalOnTopNeverAllowsMore(
            @ForAll("histories") List<Consent> all, @ForAll("days") LocalDate day) {
        List<Consent> more = new ArrayList<>(all);
        more.add(
                Consent.of(new UUID(1, 2), PERSON, Term.ofCode("court"), Term.ofCode("refused"))
                        .givenOn(date(FIRST.plusDays(60).toString())));
        assertFalse(ConsentReading.answer(more, COURT, FIRST.plusDays(60)).allows());
        assertEquals(
                ConsentReading.answer(all, COURT, day), ConsentReading.answer(more, COURT, day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 59).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Consent>> histories() {
        Arbitrary<String> states =
                Arbitraries.of(
                        "given",
                        "given_conditions",
                        "refused",
                        "withdrawn",
                        "ask_each_time",
                        "not_asked",
                        "not_applicable_public_source",
                        "odd");
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        states,
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 40).injectNull(0.7),
                        Arbitraries.of(null, new UUID(7, 1), new UUID(7, 2)))
                .as(ConsentPropertiesTest::decision)
                .list()
                .ofMaxSize(8)
                .uniqueElements(Consent::id);
    }

    private static Consent decision(
            int number, String state, int days, Integer follows, UUID interview) {
        String day = FIRST.plusDays(days).toString();
        Consent one =
                Consent.of(new UUID(0, number), PERSON, Term.ofCode("court"), Term.ofCode(state))
                        .about(interview)
                        .givenOn(date(day))
                        .withdrawnOn(state.equals("withdrawn") ? date(day) : null);
        return follows == null || follows == number ? one : one.following(new UUID(0, follows));
    }
}
