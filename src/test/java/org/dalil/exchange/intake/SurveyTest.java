package org.dalil.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What people are told before they take records in adds up, and cannot be changed afterwards.
class SurveyTest {
    private static Survey survey(Map<RecordKind, Tally> tallies) {
        return new Survey(tallies, List.of(), List.of(), 0, 0);
    }

    @Test
    void theTotalIsTheSumOfEachColumn() {
        Survey survey =
                survey(
                        Map.of(
                                RecordKind.CLAIM, new Tally(1, 20, 300, 4000),
                                RecordKind.AGENT, new Tally(5, 60, 700, 8000)));
        assertEquals(new Tally(6, 80, 1000, 12000), survey.total());
        assertEquals(new Tally(1, 20, 300, 4000), survey.of(RecordKind.CLAIM));
    }

    @Test
    void whatDidNotComeCountsNothing() {
        Survey empty = survey(Map.of());
        assertEquals(new Tally(0, 0, 0, 0), empty.total());
        assertEquals(new Tally(0, 0, 0, 0), empty.of(RecordKind.SOURCE));
    }

    @Test
    void itsListsStayAsTheyWere() {
        RecordRef ref = new RecordRef(RecordKind.CLAIM, new UUID(1, 2));
        List<RecordRef> different = new ArrayList<>(List.of(ref));
        Survey survey = new Survey(Map.of(), different, List.of(), 0, 0);
        different.clear();
        assertEquals(List.of(ref), survey.different());
        assertThrows(UnsupportedOperationException.class, () -> survey.different().add(ref));
    }
}
