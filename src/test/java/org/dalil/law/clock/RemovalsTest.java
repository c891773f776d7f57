package org.dalil.law.clock;

import static org.dalil.claim.matter.MatterKind.ACT;
import static org.dalil.claim.matter.MatterKind.EXTRADITION_REQUEST;
import static org.dalil.claim.matter.MatterKind.LEGAL_STEP;
import static org.dalil.claim.matter.MatterKind.PROCEEDING;
import static org.dalil.law.Lawyer.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Removals by requests, steps and acts: how far they came, and what belongs to which.
class RemovalsTest {
    private static final String DAY = "2006-11-28";

    private static Telling request(long id) {
        return Telling.of(EXTRADITION_REQUEST, id)
                .names("requesting_state", 5)
                .names("requested_state", 6);
    }

    private static Extradition only(Telling... all) {
        LegalPosition position = Telling.at(DAY, all);
        assertEquals(1, position.extraditions().size());
        return position.extraditions().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "received, false",
        "ordered, true",
        "upheld, true",
        "appealed, false",
        "quashed, false",
        "refused, false",
        "withdrawn, false"
    })
    void anOrderStandsByWhatIsSaidOfTheRequest(String state, boolean stands) {
        assertEquals(
                stands,
                only(request(10).says("request_state", state, "2006-08-03")).order().certain());
    }

    @Test
    void aQuashedOrderAllowsNothingUntilThereIsAnother() {
        Telling quashed =
                request(10)
                        .says("request_state", "ordered", "2006-08-03")
                        .says("request_state", "quashed", "2006-09-01");
        assertFalse(only(quashed).lawfulAtHome().may());
        assertTrue(
                only(quashed.says("request_state", "ordered", "2006-10-01"))
                        .lawfulAtHome()
                        .certain());
    }

    @Test
    void anAppealEndsWithItsAnswer() {
        Telling appealed =
                request(10)
                        .says("request_state", "ordered", "2006-08-03")
                        .says("request_state", "appealed", "2006-08-10");
        assertTrue(only(appealed).appeal().certain());
        assertTrue(only(appealed).lawfulAtHome().certain(), "what it halts is for domestic law");
        assertFalse(only(appealed.says("request_state", "upheld", "2006-10-01")).appeal().may());
    }

    @ParameterizedTest
    @ValueSource(strings = {"risk", "requested", "ordered", "suspended", "attempted", "ended"})
    void noStageButOneMeansThatItWasCarriedOut(String stage) {
        Telling act =
                Telling.of(ACT, 10)
                        .says("act_type", "extradition_transfer")
                        .says("stage", stage, "2006-01-01");
        for (Extradition one : Telling.at(DAY, act).extraditions()) {
            assertFalse(one.carriedOut().may());
        }
        act.says("stage", "carried_out", "2006-02-01");
        assertTrue(only(act).carriedOut().certain());
    }

    @Test
    void whatIsDeniedWasNotCarriedOutForCertain() {
        Telling act =
                Telling.of(ACT, 10)
                        .says("act_type", "refoulement")
                        .says("stage", "carried_out", "2006-02-01")
                        .denies("stage", "carried_out", "2006-03-01");
        assertTrue(only(act).carriedOut().may());
        assertFalse(only(act).carriedOut().certain());
        Telling onlyDenied =
                Telling.of(ACT, 11)
                        .says("act_type", "refoulement")
                        .denies("stage", "carried_out", null);
        assertFalse(only(onlyDenied).carriedOut().may());
    }

    @Test
    void anActThatIsNoRemovalIsNone() {
        Telling torture =
                Telling.of(ACT, 10)
                        .says("act_type", "torture")
                        .says("stage", "carried_out", "2006-02-01");
        assertTrue(Telling.at(DAY, torture).extraditions().isEmpty());
        Telling denied =
                Telling.of(ACT, 11)
                        .denies("act_type", "refoulement", null)
                        .says("stage", "carried_out", "2006-02-01");
        assertTrue(Telling.at(DAY, denied).extraditions().isEmpty());
    }

    @Test
    void theOnlyRequestIsTheOneThatStepsAndActsAreAbout() {
        Telling order =
                Telling.of(LEGAL_STEP, 20)
                        .says("step_kind", "extradition_order")
                        .says("step_date", "", "2006-08-03");
        Extradition one = only(request(10), order);
        assertEquals(List.of(id(10), id(20)), one.matters());
        assertTrue(one.order().certain());
        assertEquals(List.of(id(5)), one.requesting());
        assertEquals(List.of(id(6)), one.requested());
    }

    @Test
    void ofTwoRequestsWhatBelongsToNeitherStandsByItself() {
        Telling order = Telling.of(LEGAL_STEP, 20).says("step_kind", "extradition_order", "2006");
        LegalPosition position = Telling.at(DAY, request(10), request(11), order);
        assertEquals(3, position.extraditions().size());
        assertEquals(List.of(id(20)), position.extraditions().getLast().matters());
        Telling its =
                Telling.of(LEGAL_STEP, 21)
                        .within(RecordKind.EXTRADITION_REQUEST, 11)
                        .says("step_kind", "extradition_order", "2006-01-01");
        LegalPosition told = Telling.at(DAY, request(10), request(11), its);
        assertEquals(2, told.extraditions().size());
        assertFalse(told.extraditions().getFirst().order().may());
        assertTrue(told.extraditions().getLast().order().certain());
    }

    @Test
    void rulingsOfDomesticCourtsCountAndJudgmentsFromAbroadDoNot() {
        Telling ruling =
                Telling.of(LEGAL_STEP, 30)
                        .within(RecordKind.PROCEEDING, 20)
                        .says("step_kind", "judgment")
                        .says("step_outcome", "upheld")
                        .says("step_date", "", "2006-11-01");
        Telling ordered = request(10).says("request_state", "ordered", "2006-08-03");
        Telling home = Telling.of(PROCEEDING, 20).says("forum", "domestic_court");
        assertTrue(only(ordered, home, ruling).upheld().certain());
        Telling abroad = Telling.of(PROCEEDING, 20).says("forum", "ecthr");
        assertFalse(only(ordered, abroad, ruling).upheld().may());
    }

    @Test
    void aRequestOfWhichNothingElseIsSaidIsStillARequest() {
        Extradition bare = only(request(10));
        assertFalse(bare.request().may());
        assertFalse(bare.order().may());
        assertEquals(
                List.of(),
                Telling.at(DAY, Telling.of(LEGAL_STEP, 20).says("step_kind", "hearing"))
                        .extraditions());
    }

    @Test
    void promisesAreToldFromTheDayTheyAreGiven() {
        Telling assurance =
                Telling.of(org.dalil.claim.matter.MatterKind.ASSURANCE, 40)
                        .says("given_on", "", "2007-01-10")
                        .says("promised", "no_torture", null)
                        .says("kept", "broken", "2008-01-01")
                        .denies("promised", "no_death_penalty", null);
        assertTrue(Telling.at(DAY, assurance).promises().isEmpty());
        Promise given = Telling.at("2007-01-10", assurance).promises().getFirst();
        assertEquals(1, given.promised().size());
        assertEquals(1, given.denied().size());
        assertTrue(given.denied().getFirst().negated());
        assertEquals(2, Telling.at("2008-01-01", assurance).promises().getFirst().denied().size());
    }
}
