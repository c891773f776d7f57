package org.dalil.claim.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Slots;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityReading;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.GroupTotal;
import org.dalil.people.Members;
import org.dalil.people.Membership;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// What claims state of the number of a group, beside what its members add up to.
class StatedTotalsTest {
    private BareCasefile casefile;
    private Claims claims;
    private StatedTotals totals;
    private Members members;
    private Agent group;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        totals = new StatedTotals(casefile.holdings, Texts.in(Locale.ENGLISH));
        members = new Members(casefile.holdings);
        group = new Agents(casefile.holdings).add(AgentKind.GROUP, "The group");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim stating(String number) throws Exception {
        Quantity quantity =
                QuantityReading.of(number, Locale.ENGLISH)
                                instanceof QuantityReading.Read(Quantity read)
                        ? read.counting(Counted.in("person"))
                        : Quantity.words(number);
        Claim claim =
                claims.fromWords(
                                casefile.source("A report").id(),
                                casefile.text(),
                                BareCasefile.words("nine people"))
                        .counting(quantity)
                        .filling(
                                Slots.NONE
                                        .about(new RecordRef(RecordKind.AGENT, group.id()))
                                        .stating(Term.ofCode("number_of_people")));
        claims.change(claim);
        return claim;
    }

    private GroupTotal total() throws Exception {
        List<Membership> all =
                casefile.holdings
                        .records()
                        .where(Membership.SHAPE, "group_agent = ?", "position", group.id());
        return GroupTotal.of(all, totals.of(group.id()));
    }

    @Test
    void twoStatedNumbersThatDifferAreADispute() throws Exception {
        stating("28");
        assertFalse(total().disputed());
        stating("29");

        assertTrue(total().disputed());
        assertEquals(2, total().stated().size());
        assertEquals(28L, total().stated().getFirst().least());
        assertEquals(28L, total().stated().getFirst().most());
    }

    @Test
    void boundsAreNoDisputeWhileBothCanBeTrue() throws Exception {
        stating("28");
        stating("at least 20");

        assertFalse(total().disputed());
        assertEquals(20L, total().stated().getLast().least());
        assertNull(total().stated().getLast().most());
    }

    @Test
    void membersThatAddUpOtherwiseAreADispute() throws Exception {
        stating("13");
        members.count(group, 12, "Uzbek");
        assertTrue(total().disputed());
        members.addUnnamed(group, List.of("Person 13 of 13"), "Kyrgyz");

        assertEquals(13L, total().derived());
        assertEquals(List.of(12L, 1L), total().parts());
        assertFalse(total().disputed());
    }

    @Test
    void deniedAndCorrectedNumbersAreNotStated() throws Exception {
        claims.change(stating("40").turned(Polarity.NEGATED));
        Claim wrong = claims.seal(stating("29"));
        Claim right = claims.supersede(wrong);

        List<GroupTotal.Stated> stated = totals.of(group.id());
        assertEquals(1, stated.size());
        assertEquals(new RecordRef(RecordKind.CLAIM, right.id()), stated.getFirst().claim());
    }

    @Test
    void wordsWithoutAFigureBoundNothing() throws Exception {
        stating("a good many");

        GroupTotal.Stated stated = totals.of(group.id()).getFirst();
        assertNull(stated.least());
        assertNull(stated.most());
        assertTrue(stated.words().contains("a good many"));
    }
}
