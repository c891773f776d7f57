package org.dalil.law.bond;

import static org.dalil.law.Lawyer.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.RecordText;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Term;
import org.dalil.law.element.ElementFinding;
import org.dalil.law.element.ElementStance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Bonds and findings come back from their written form as they were, and not without what they
/// need.
class BondShapesTest {
    private static final Term TERM = new Term("echr", "the Convention", "en", "own");

    private static <T extends Recorded> T again(RecordShape<T> shape, T record) {
        return shape.make(
                record.id(),
                RecordText.read(shape, record.id(), RecordText.write(shape, shape.values(record))));
    }

    @Property(tries = 100)
    void aBondComesBackAsItWas(@ForAll("bonds") Bond bond) {
        assertEquals(bond, again(Bond.SHAPE, bond));
    }

    @Property(tries = 100)
    void aFindingComesBackAsItWas(@ForAll("findings") ElementFinding finding) {
        assertEquals(finding, again(ElementFinding.SHAPE, finding));
        assertEquals(finding.speaksFor(), finding.stance().equals("for"));
    }

    @Property(tries = 20)
    void withoutItsTermItIsNoRecord(@ForAll("bonds") Bond bond) {
        Map<String, String> written =
                new HashMap<>(RecordText.write(Bond.SHAPE, Bond.SHAPE.values(bond)));
        written.remove("instrument");
        assertThrows(
                IllegalArgumentException.class,
                () -> Bond.SHAPE.make(bond.id(), RecordText.read(Bond.SHAPE, bond.id(), written)));
    }

    @Property(tries = 20)
    void aStanceOfALaterVersionSpeaksForNothing(@ForAll("findings") ElementFinding finding) {
        ElementFinding later =
                new ElementFinding(
                        finding.id(), finding.claim(), TERM, "partly", finding.about(), null);
        assertFalse(again(ElementFinding.SHAPE, later).speaksFor());
        assertEquals(ElementStance.FOR, ElementStance.AGAINST.opposite());
    }

    @Provide
    Arbitrary<Bond> bonds() {
        Arbitrary<DateValue> dates =
                Arbitraries.of(
                                "1998-05-05",
                                "2022",
                                "2014/..",
                                "../2006-08-03",
                                "XXXX-06-09",
                                "2006?")
                        .map(edtf -> date(edtf))
                        .injectNull(0.3);
        return Combinators.combine(
                        ids(), ids(), dates, dates, dates, Arbitraries.strings().injectNull(0.3))
                .as((id, state, from, to, complaints, where) ->
                        new Bond(
                                id,
                                state,
                                TERM,
                                from,
                                to,
                                complaints,
                                to,
                                new Bond.Known(where, from == null ? null : state, to == null)));
    }

    @Provide
    Arbitrary<ElementFinding> findings() {
        return Combinators.combine(
                        ids(),
                        ids(),
                        Arbitraries.of(ElementStance.values()),
                        ids().injectNull(0.3),
                        Arbitraries.strings().injectNull(0.3))
                .as((id, claim, stance, about, note) ->
                        new ElementFinding(id, claim, TERM, stance.code(), about, note));
    }

    private static Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }
}
