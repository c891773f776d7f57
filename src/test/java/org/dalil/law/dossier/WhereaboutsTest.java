package org.dalil.law.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// One place may lie in another when all that is told of the one is told of the other.
class WhereaboutsTest {
    private static final Whereabouts TOWN = Whereabouts.of("Ivanovo", "Russia");

    @Test
    void aCountryHoldsItsTownsInWhateverLanguageAndNeverTheOtherWay() {
        assertTrue(Whereabouts.of("Российская Федерация", null).mayHold(TOWN));
        assertTrue(Whereabouts.of("Ivanovo, Russia", null).mayHold(TOWN));
        assertTrue(Whereabouts.of("ivanovo", null).mayHold(TOWN));
        assertFalse(TOWN.mayHold(Whereabouts.of("Russia", null)));
        assertFalse(Whereabouts.of("Uzbekistan", null).mayHold(TOWN));
    }

    @Test
    void townsOfOneNameInTwoStatesAreApart() {
        assertFalse(Whereabouts.of("Ivanovo", "Belarus").mayHold(TOWN));
        assertFalse(TOWN.mayHold(Whereabouts.of("Ivanovo", "Belarus")));
        assertEquals(TOWN, Whereabouts.of("Ivanovo,, ", "РФ"));
    }
}
