package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Wording;
import org.dalil.history.ActName;
import org.dalil.kernel.Clock;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// What rests on nothing is counted before it leaves, and goes all the same.
class UnfoundedTest {
    private Laptops laptops;
    private Casefile ours;
    private Shares shares;

    @BeforeEach
    void open() throws Exception {
        laptops = new Laptops();
        ours = laptops.next();
        shares = new Shares(ours, Clock.system());
    }

    @AfterEach
    void close() throws Exception {
        laptops.close();
    }

    private Claim bare(long number, Wording wording) throws Exception {
        return ours.holdings()
                .create(
                        ActName.of("claim.act.change", "claim", number),
                        Claim.SHAPE,
                        Claim.draft(ours.holdings().ids().next(), number, wording));
    }

    @Test
    void whereEverythingRestsOnWordsThereIsNone() throws Exception {
        assertEquals(Unfounded.none(), shares.unfounded());
        new ExampleContent(ours, 1).add();
        assertEquals(
                0,
                shares.unfounded().first().stream()
                        .filter(one -> one.statement().isBlank())
                        .count());
    }

    @Test
    void allAreCountedAndTheFirstAreTold() throws Exception {
        for (long i = 1; i <= Unfounded.MOST + 3; i++) {
            bare(i, Wording.beginningWith("Claim " + i));
        }
        Unfounded told = shares.unfounded();
        assertEquals(Unfounded.MOST + 3, told.count());
        assertEquals(
                LongStream.rangeClosed(1, Unfounded.MOST).boxed().toList(),
                told.first().stream().map(Claim::number).toList());
        assertTrue(told.alleged().isEmpty());
    }

    @Test
    void anAllegationIsToldBehindWhoSaysSo() throws Exception {
        Claim alleged =
                bare(1, Wording.of("They were armed", "allegation_against_victim", "alleged"));
        new Attributions(ours.holdings()).addNew(alleged, AttributionRole.ORIGIN, "The ministry");
        Unfounded told = shares.unfounded();
        String words =
                told.alleged()
                        .get(alleged.id())
                        .before(alleged.statement(), Texts.in(Locale.ENGLISH));
        assertTrue(words.startsWith("Alleged by The ministry"), words);
    }

    @Test
    void itGoesAllTheSameAndIsUnfoundedWhereItArrives() throws Exception {
        Claim bare = bare(1, Wording.beginningWith("Out of nowhere"));
        Casefile theirs = laptops.next();
        laptops.give(ours, theirs);
        Unfounded there = new Shares(theirs, Clock.system()).unfounded();
        assertEquals(List.of(bare.id()), there.first().stream().map(Claim::id).toList());
        new Claims(ours.holdings()).remove(bare);
        assertEquals(0, shares.unfounded().count());
        assertFalse(new Claims(theirs.holdings()).find(bare.id()).isEmpty());
    }
}
