package org.dalil.claim.ui.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Derivation;
import org.dalil.claim.total.Reckoning;
import org.dalil.claim.total.Totals;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// What a person adds up follows every choice at once, and is kept once.
class SumModelTest {
    private final DeskKit kit = new DeskKit();
    private final List<Claim> kept = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Numbers numbers;

    @SuppressWarnings("NullAway.Init")
    private SumModel model;

    @SuppressWarnings("NullAway.Init")
    private Claim nine;

    @SuppressWarnings("NullAway.Init")
    private Claim five;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        numbers = new Numbers(casefile);
        model = new SumModel(new Totals(casefile.holdings), kit.desk);
        nine = numbers.people("9", "2012");
        five = numbers.people("5", "2013");
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), kit.problems);
        casefile.close();
    }

    private Reckoning reckoning() {
        return model.view().get().reckoning();
    }

    private int claims() throws Exception {
        return numbers.claims().rows().count("");
    }

    @Test
    void itBeginsWithNothing() {
        assertInstanceOf(Reckoning.Nothing.class, reckoning());
        model.keep(kept::add);
        assertEquals(List.of(), kept);
    }

    @Test
    void claimsWithoutANumberAreNamedAndLeftOut() throws Exception {
        Claim plain = numbers.plain("no number");
        model.open(List.of(nine.id(), plain.id(), five.id()));

        assertEquals(List.of(nine, five), model.view().get().claims());
        assertEquals(List.of(plain), model.view().get().left());
        assertInstanceOf(Reckoning.Found.class, reckoning());
    }

    @Test
    void everyChoiceIsReckonedAtOnce() {
        model.open(List.of(nine.id()));
        assertInstanceOf(Reckoning.Refused.class, reckoning());
        model.add(five);
        assertInstanceOf(Reckoning.Found.class, reckoning());
        model.remove(nine);
        assertEquals(List.of(five), model.view().get().claims());
        assertInstanceOf(Reckoning.Refused.class, reckoning());
        model.remove(five);
        assertInstanceOf(Reckoning.Nothing.class, reckoning());
    }

    @Test
    void whatIsChosenIsNotOfferedAgain() throws Exception {
        model.open(List.of(nine.id()));

        assertEquals(List.of(five), model.find(""));
        model.add(five);
        assertEquals(List.of(), model.find(""));
        model.remove(nine);
        assertEquals(List.of(nine), model.find("2012"));
    }

    @Test
    void anotherOpeningBeginsAnew() {
        model.open(List.of(nine.id(), five.id()));
        model.disjoint(true);
        model.open(List.of(five.id()));

        assertEquals(List.of(five), model.view().get().claims());
        assertEquals(false, model.view().get().disjoint());
    }

    @Test
    void noMoreAreAddedThanAnybodyCouldLookThrough() throws Exception {
        model.open(List.of());
        for (int i = 0; i < Totals.MOST + 3; i++) {
            model.add(numbers.people("1", String.valueOf(1900 + i)));
        }

        assertEquals(Totals.MOST, model.view().get().claims().size());
    }

    @Test
    void aTotalIsKeptOnceHoweverOftenItIsAsked() throws Exception {
        int before = claims();
        model.open(List.of(nine.id(), five.id()));
        kit.jobs.hold();
        model.keep(kept::add);
        model.keep(kept::add);
        kit.jobs.release();

        assertEquals(1, kept.size());
        assertEquals(before + 1, claims());
        Claim total = numbers.now(kept.getFirst());
        assertEquals(
                "Derived 14 people · out of the country · 2012, 2013"
                        + " = 9 people (C-1) + 5 people (C-2)",
                total.statement());
        assertNull(total.note());
        assertEquals(
                List.of(nine.id(), five.id()),
                numbers.claims().inputs(total.id()).stream().map(Derivation::input).toList());
    }

    @Test
    void whatThePersonStatedIsNotedWithTheTotal() throws Exception {
        Claim same = numbers.people("3", "2012");
        model.open(List.of(nine.id(), same.id()));
        assertInstanceOf(Reckoning.Refused.class, reckoning());
        model.keep(kept::add);
        assertEquals(List.of(), kept, "what is refused is not kept");

        model.disjoint(true);
        model.keep(kept::add);

        assertEquals(
                "Added up on our statement that the claims count different people or things.",
                numbers.now(kept.getFirst()).note());
    }

    @Test
    void aFailureIsToldAndKeepingCanBeTriedAgain() throws Exception {
        model.open(List.of(nine.id(), five.id()));
        casefile.close();
        model.keep(kept::add);
        model.keep(kept::add);

        assertEquals(2, kit.problems.size(), "asked twice, told twice");
        assertEquals(List.of(), kept);
        kit.problems.clear();
    }

    @Test
    void whatComesAfterTheSheetWasClosedIsNotWaitedFor() throws Exception {
        kit.jobs.hold();
        model.open(List.of(nine.id()));
        model.close();
        kit.jobs.release();

        assertTrue(model.view().get().claims().isEmpty());
    }
}
