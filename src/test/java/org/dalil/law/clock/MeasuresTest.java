package org.dalil.law.clock;

import static org.dalil.claim.matter.MatterKind.INTERIM_MEASURE;
import static org.dalil.claim.matter.MatterKind.LEGAL_STEP;
import static org.dalil.claim.matter.MatterKind.PROCEEDING;
import static org.dalil.law.Lawyer.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.RecordKind;
import org.dalil.law.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Interim measures by what claims say of them and of the steps of their case.
class MeasuresTest {
    private static Telling measure(long id) {
        return Telling.of(INTERIM_MEASURE, id).says("forum", "ecthr");
    }

    private static Telling step(long id, long proceeding, String kind, String date) {
        return Telling.of(LEGAL_STEP, id)
                .within(RecordKind.PROCEEDING, proceeding)
                .says("step_kind", kind)
                .says("step_date", "", date);
    }

    private static Measure only(LegalPosition position) {
        assertEquals(1, position.measures().size());
        return position.measures().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "requested, false, true",
        "in_force, true, false",
        "extended, true, false",
        "breached, true, false",
        "refused, false, false",
        "lifted, false, false"
    })
    void aStateSaysWhetherItBindsOrIsOnlyAskedFor(String state, boolean binds, boolean asked) {
        Measure measure =
                only(Telling.at("2006-11-28", measure(10).says("measure_state", state, "2006")));
        assertFalse(measure.inForce().certain(), "the year is not over");
        assertEquals(binds, measure.inForce().may());
        assertEquals(asked, measure.asked().may());
        Measure later =
                only(Telling.at("2007-01-01", measure(10).says("measure_state", state, "2006")));
        assertEquals(binds, later.inForce().certain());
    }

    @Test
    void whatIsAskedAgainDoesNotEndWhatIsInForceAndARefusalDoes() {
        Telling again =
                measure(10)
                        .says("measure_state", "in_force", "2006-08-15")
                        .says("measure_state", "requested", "2006-10-01");
        assertTrue(only(Telling.at("2006-11-28", again)).inForce().certain());
        Telling refused = again.says("measure_state", "refused", "2006-11-01");
        assertFalse(only(Telling.at("2006-11-28", refused)).inForce().may());
        assertTrue(only(Telling.at("2006-10-31", refused)).inForce().certain());
    }

    @Test
    void aBreachIsToldAndTheMeasureGoesOnBinding() {
        Measure breached =
                only(
                        Telling.at(
                                "2006-11-28",
                                measure(10)
                                        .says("measure_state", "in_force", "2006-08-15")
                                        .says("measure_state", "breached", "2006-10-25")));
        assertTrue(breached.breached().certain());
        assertTrue(breached.inForce().certain());
        assertEquals("2006-08-15", breached.inForce().since().edtf());
    }

    @Test
    void stepsOfItsCaseAreTurnsOfTheMeasure() {
        Telling proceeding =
                Telling.of(PROCEEDING, 20).says("forum", "ecthr").names("respondent", 5);
        Telling part = Telling.of(INTERIM_MEASURE, 10).within(RecordKind.PROCEEDING, 20);
        LegalPosition position =
                Telling.at(
                        "2006-11-28",
                        proceeding,
                        part,
                        step(30, 20, "interim_indicated", "2006-08-15"));
        Measure measure = only(position);
        assertEquals(id(10), measure.matter());
        assertEquals("ecthr", measure.forum());
        assertTrue(measure.inForce().certain());
        LegalPosition lifted =
                Telling.at(
                        "2007-11-28",
                        proceeding,
                        part,
                        step(30, 20, "interim_indicated", "2006-08-15"),
                        step(31, 20, "interim_lifted", "2007-05-01"));
        assertFalse(only(lifted).inForce().may());
    }

    @Test
    void withoutAMeasureTheCaseTellsOfOneAgainstItsRespondent() {
        LegalPosition position =
                Telling.at(
                        "2006-11-28",
                        Telling.of(PROCEEDING, 20).says("forum", "cat").names("respondent", 5),
                        step(30, 20, "interim_request", "2006-08-01"),
                        step(31, 20, "interim_indicated", "2006-08-15"));
        Measure measure = only(position);
        assertEquals(id(20), measure.matter());
        assertEquals(List.of(id(5)), measure.addressees());
        assertEquals("cat", measure.forum());
        assertFalse(measure.asked().may());
        LegalPosition none =
                Telling.at("2006-11-28", Telling.of(PROCEEDING, 20).says("forum", "cat"));
        assertTrue(none.measures().isEmpty());
    }

    @Test
    void theOnlyMeasureOfItsForumIsTheOneThatTheCaseIsAbout() {
        Telling proceeding = Telling.of(PROCEEDING, 20).says("forum", "ecthr");
        Telling indicated = step(30, 20, "interim_indicated", "2006-08-15");
        assertTrue(
                only(Telling.at("2006-11-28", proceeding, indicated, measure(10)))
                        .inForce()
                        .certain());
        LegalPosition two =
                Telling.at("2006-11-28", proceeding, indicated, measure(10), measure(11));
        assertEquals(3, two.measures().size(), "of two it cannot be told which");
        assertEquals(1, two.bars().size());
    }

    @Test
    void whatIsDeniedBarsPossiblyAndOnlyWithAReason() {
        LegalPosition position =
                Telling.at(
                        "2006-11-28",
                        measure(10)
                                .says("measure_state", "in_force", "2006-08-15")
                                .denies("measure_state", "in_force", "2006-09-01"));
        Answer answer = position.bars().getFirst().holds();
        assertEquals(Certainty.POSSIBLE, answer.certainty());
        assertEquals("law.reason.denied", answer.reasons().getFirst().key());
        assertFalse(position.barred());
    }

    @Test
    void manyClaimsOfOneMeasureAreStillOneAnswer() {
        Telling much = measure(10);
        for (int i = 0; i < 2000; i++) {
            much.says("measure_state", i % 2 == 0 ? "in_force" : "lifted", "2006-08-15");
        }
        LegalPosition position = Telling.at("2006-11-28", much);
        assertEquals(Certainty.POSSIBLE, position.bars().getFirst().holds().certainty());
        much.says("measure_state", "extended", "2006-09-01");
        assertTrue(Telling.at("2006-11-28", much).barred());
    }

    @Test
    void whatItForbidsAndUntilWhenStandsInItsWords() {
        Measure measure =
                only(
                        Telling.at(
                                "2006-11-28",
                                measure(10)
                                        .says("measure_content", "not to extradite")
                                        .says("measure_until", "further notice")
                                        .denies("measure_content", "to release", null)));
        assertEquals(List.of("not to extradite"), measure.content());
        assertEquals(List.of("further notice"), measure.until());
    }
}
