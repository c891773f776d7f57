package org.dalil.claim.total;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Derivation;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Modality;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Claims with numbers are found as one types, and a figure is kept as a claim that names them.
class TotalsTest {
    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Numbers numbers;

    @SuppressWarnings("NullAway.Init")
    private Totals totals;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        numbers = new Numbers(casefile);
        totals = new Totals(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static List<UUID> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    @Test
    void claimsAreReadOnceInTheirOrderAndWhatIsGoneIsNot() throws Exception {
        Claim nine = numbers.people("9", "2012");
        Claim five = numbers.people("5", "2013");
        Claim gone = numbers.people("7", "2014");
        numbers.claims().remove(gone);

        List<UUID> asked = List.of(five.id(), nine.id(), five.id(), gone.id(), UUID.randomUUID());
        assertEquals(List.of(five, nine), totals.read(asked));
    }

    @Test
    void noMoreAreReadThanAnybodyCouldLookThrough() throws Exception {
        List<UUID> many = new ArrayList<>();
        for (int i = 0; i < Totals.MOST + 2; i++) {
            many.add(numbers.plain("claim " + i).id());
        }

        assertEquals(many.subList(0, Totals.MOST), ids(totals.read(many)));
    }

    @Test
    void onlyClaimsWithANumberAreOffered() throws Exception {
        Claim nine = numbers.people("9", "2012");
        numbers.plain("It says nothing of numbers");
        Claim five = numbers.people("5", "2013");

        assertEquals(List.of(nine, five), totals.suggest("", 9));
        assertEquals(List.of(five), totals.suggest("IN 2013", 9));
        assertEquals(List.of(nine), totals.suggest("", 1), "no more than asked for");
        assertEquals(List.of(), totals.suggest("nothing", 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "C-2", "с 2", "c2"})
    void aNumberFindsItsClaimFirst(String typed) throws Exception {
        numbers.people("9", "2012");
        Claim second = numbers.people("5", "2013");

        assertEquals(second, totals.suggest(typed, 9).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "–", "'"})
    void signsAloneFindNothing(String typed) throws Exception {
        numbers.people("9", "2012");

        assertEquals(List.of(), totals.suggest(typed, 9));
    }

    @Test
    void whatWasRemovedIsNotOffered() throws Exception {
        numbers.claims().remove(numbers.people("9", "2012"));

        assertEquals(List.of(), totals.suggest("", 9));
    }

    @Test
    void aTotalIsKeptInOneActThatUndoTakesBack() throws Exception {
        List<Claim> claims = List.of(numbers.people("9", "2012"), numbers.people("5", "2013"));
        Reckoning.Found found =
                assertInstanceOf(Reckoning.Found.class, Reckoning.of(claims, false));

        Claim kept = totals.keep(found, "14 people", "counted apart");

        Claim now = numbers.now(kept);
        assertEquals(found.derived(), now.quantity());
        assertEquals("14 people", now.statement());
        assertEquals("counted apart", now.note());
        assertEquals(Modality.DERIVED, now.claimModality());
        assertEquals(ClaimKind.STATISTIC, now.claimKind());
        assertEquals(
                ids(claims),
                numbers.claims().inputs(kept.id()).stream().map(Derivation::input).toList());
        assertEquals("claim.act.derive", casefile.undoable());
        casefile.ledger.undo();
        assertTrue(numbers.claims().find(kept.id()).isEmpty());
        assertEquals(List.of(), numbers.claims().inputs(kept.id()));
        casefile.ledger.redo();
        assertEquals(now, numbers.now(kept));
    }

    @Test
    void aShareIsKeptWithoutARemark() throws Exception {
        Claim part = numbers.counting("229 of 439", "request", "into", "2012");
        Reckoning.Found found =
                assertInstanceOf(Reckoning.Found.class, Reckoning.of(List.of(part), false));

        Claim kept = totals.keep(found, "52.2 %", null);

        assertNull(numbers.now(kept).note());
        assertEquals(1, numbers.claims().inputs(kept.id()).size());
    }
}
