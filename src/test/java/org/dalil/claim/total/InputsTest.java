package org.dalil.claim.total;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Derivation;
import org.dalil.claim.content.Wording;
import org.dalil.history.ActName;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.Numbers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// A derived claim knows what became of each of its inputs.
class InputsTest {
    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Numbers numbers;

    @SuppressWarnings("NullAway.Init")
    private Inputs inputs;

    @SuppressWarnings("NullAway.Init")
    private Claim nine;

    @SuppressWarnings("NullAway.Init")
    private Claim five;

    @SuppressWarnings("NullAway.Init")
    private Claim total;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        numbers = new Numbers(casefile);
        inputs = new Inputs(casefile.holdings);
        nine = numbers.people("9", "2012");
        five = numbers.people("5", "2013");
        total = numbers.claims().derive(Wording.of("14 people"), List.of(nine, five));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Input first() throws Exception {
        return inputs.of(total.id()).getFirst();
    }

    private void change(Claim to) throws Exception {
        numbers.claims().change(to);
    }

    @Test
    void inputsStandInTheirOrderAsTheyWere() throws Exception {
        List<Input> both = inputs.of(total.id());

        assertEquals(List.of(nine, five), both.stream().map(Input::claim).toList());
        for (Input one : both) {
            assertEquals(Input.Fate.AS_IT_WAS, one.fate());
            assertFalse(one.isOther());
            assertNull(one.before());
            assertNull(one.since());
        }
        assertEquals(List.of(), inputs.of(nine.id()), "what nobody derived has none");
    }

    @Test
    void anInputThatGivesAnotherNumberNowSaysWhatItSaid() throws Exception {
        change(nine.counting(Numbers.quantity("10", "person", "out_of", "2012")));
        change(numbers.now(nine).counting(Numbers.quantity("11", "person", "out_of", "2011")));

        Input changed = first();
        assertEquals(Input.Fate.CHANGED, changed.fate());
        assertTrue(changed.isOther());
        assertEquals(numbers.now(nine), changed.claim());
        assertEquals(nine.quantity(), there(changed.before()).quantity());
        assertNotNull(changed.since());
        assertEquals(Input.Fate.AS_IT_WAS, inputs.of(total.id()).getLast().fate());
    }

    private static Claim there(@Nullable Claim claim) {
        assertNotNull(claim);
        return claim;
    }

    @Test
    void anInputThatLostItsNumberHasChanged() throws Exception {
        change(nine.counting(null));

        assertEquals(Input.Fate.CHANGED, first().fate());
        assertEquals(nine.quantity(), there(first().before()).quantity());
    }

    @Test
    void anInputInOtherWordsHasChanged() throws Exception {
        change(nine.stating("Nine people, or so it is said"));

        assertEquals(Input.Fate.CHANGED, first().fate());
        assertEquals(nine.statement(), there(first().before()).statement());
    }

    @Test
    void undoingTheChangeMakesItAsItWas() throws Exception {
        change(nine.counting(Numbers.quantity("10", "person", "out_of", "2012")));
        casefile.ledger.undo();

        assertEquals(Input.Fate.AS_IT_WAS, first().fate());
    }

    @Test
    void whatWasChangedBeforeDoesNotCount() throws Exception {
        change(five.counting(Numbers.quantity("6", "person", "out_of", "2013")));
        Claim again =
                numbers.claims().derive(Wording.of("15 people"), List.of(nine, numbers.now(five)));

        assertEquals(Input.Fate.CHANGED, inputs.of(total.id()).getLast().fate());
        assertEquals(Input.Fate.AS_IT_WAS, inputs.of(again.id()).getLast().fate());
    }

    @Test
    void sealingAndNotingChangeNothing() throws Exception {
        change(nine.noted("to be checked"));
        numbers.claims().seal(numbers.now(nine));

        assertEquals(Input.Fate.AS_IT_WAS, first().fate());
    }

    @Test
    void aRemovedInputIsStillNamedUntilItIsBack() throws Exception {
        numbers.claims().remove(nine);

        Input removed = first();
        assertEquals(Input.Fate.REMOVED, removed.fate());
        assertEquals(nine, removed.claim());
        assertNotNull(removed.since());
        casefile.ledger.undo();
        assertEquals(Input.Fate.AS_IT_WAS, first().fate());
    }

    @Test
    void aCorrectedInputNamesItsCorrection() throws Exception {
        Claim next = numbers.claims().supersede(numbers.claims().seal(nine));
        change(next.counting(Numbers.quantity("8", "person", "out_of", "2012")));

        Input corrected = first();
        assertEquals(Input.Fate.CORRECTED, corrected.fate());
        assertEquals(numbers.now(next), corrected.instead());
        assertEquals(nine.quantity(), there(corrected.claim()).quantity());
    }

    @Test
    void anInputThatTheCasefileNeverHadIsSaidToBeAbsent() throws Exception {
        Derivation elsewhere =
                new Derivation(casefile.holdings.ids().next(), total.id(), UUID.randomUUID(), 3);
        casefile.ledger.act(
                ActName.of("claim.act.derive", "words", "x"),
                changes -> {
                    changes.create(Derivation.SHAPE, elsewhere);
                    return elsewhere;
                });

        Input absent = inputs.of(total.id()).getLast();
        assertEquals(Input.Fate.ABSENT, absent.fate());
        assertNull(absent.claim());
        assertEquals("absent", absent.fate().code());
        assertEquals("as-it-was", Input.Fate.AS_IT_WAS.code());
    }
}
