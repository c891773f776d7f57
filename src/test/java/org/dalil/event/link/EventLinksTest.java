package org.dalil.event.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Slots;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kit.BareCasefile;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// Links in a casefile: said by claims, read from both ends, flagged and never repaired.
class EventLinksTest {
    private BareCasefile casefile;
    private Vocabularies vocabularies;
    private Events events;
    private EventLinks links;
    private Claims claims;
    private Event arrest;
    private Event transfer;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        vocabularies = new Vocabularies(casefile.holdings);
        events = new Events(casefile.holdings);
        claims = new Claims(casefile.holdings);
        links = new EventLinks(casefile.holdings, vocabularies, Texts.in(Locale.ENGLISH));
        arrest = events.add("The arrest", date("2006-06-18"), null);
        transfer = events.add("The transfer", date("2006-08-03"), null);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static DateValue date(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    private ListedTerm kind(String code) throws Exception {
        return vocabularies.find("predicate", code).orElseThrow();
    }

    private LinkedEvent only(Event of) throws Exception {
        List<LinkedEvent> all = links.of(of.id());
        assertEquals(1, all.size(), all.toString());
        return all.getFirst();
    }

    @Test
    void theKindsAreTheFieldsThatHoldAnEvent() throws Exception {
        assertEquals(
                List.of("precedes", "encompasses", "causes"),
                links.kinds().stream().map(ListedTerm::code).toList());
    }

    @Test
    void aLinkIsSeenFromBothEnds() throws Exception {
        Claim claim = links.add(arrest, kind("precedes"), transfer);

        LinkedEvent here = only(arrest);
        assertTrue(here.onwards());
        assertEquals(transfer, here.other());
        assertEquals(List.of(claim.id()), here.link().claims());
        assertFalse(here.rests());
        assertEquals(List.of(), here.flags());
        LinkedEvent there = only(transfer);
        assertFalse(there.onwards());
        assertEquals(arrest, there.other());
        assertEquals("The arrest – Precedes: The transfer", claim.statement());
        assertEquals(2, claims.concerns(claim.id()).size());
    }

    @Test
    void undoTakesTheLinkAndTheEventThatWasMadeWithIt() throws Exception {
        links.addNew(arrest, kind("causes"), " A protest ", true);
        assertEquals("A protest", only(arrest).other().title());
        assertEquals("event.link.act.add", casefile.undoable());
        casefile.ledger.undo();
        assertEquals(List.of(), links.of(arrest.id()));
        assertEquals(2, events.rows().count(""));

        links.addNew(transfer, kind("encompasses"), "The summer", false);
        assertFalse(only(transfer).onwards());
        assertEquals("The summer", only(transfer).other().title());
    }

    @Test
    void twoClaimsThatSayTheSameAreOneLinkAndADenialDisputesIt() throws Exception {
        links.add(arrest, kind("precedes"), transfer);
        Claim second = links.add(arrest, kind("precedes"), transfer);
        assertEquals(2, only(arrest).link().claims().size());

        claims.change(second.turned(Polarity.NEGATED));
        List<LinkedEvent> both = links.of(arrest.id());
        assertEquals(2, both.size());
        assertTrue(both.stream().allMatch(LinkedEvent::disputed));
        assertTrue(both.getLast().link().denied());
    }

    @Test
    void aCircleIsRecordedAndFlaggedAtEveryEventOnIt() throws Exception {
        Event third = events.add("The return", null, null);
        links.add(arrest, kind("precedes"), transfer);
        links.add(transfer, kind("causes"), third);
        links.add(third, kind("precedes"), arrest);

        for (Event one : List.of(arrest, transfer, third)) {
            for (LinkedEvent link : links.of(one.id())) {
                LinkedEvent.Flag flag = link.flags().getFirst();
                assertTrue(flag.why() instanceof LinkFlag.Circle, flag.toString());
                assertEquals(4, flag.events().size());
            }
        }
        Claim itself = links.add(third, kind("encompasses"), third);
        assertEquals(1, claims.concerns(itself.id()).size());
        assertEquals(
                1,
                links.of(third.id()).stream()
                        .filter(one -> one.flags().getFirst().why() instanceof LinkFlag.Itself)
                        .count(),
                "told once, not from both ends");
    }

    @Test
    void datesThatDoNotFitAreFlaggedAndMendThemselvesWithTheDate() throws Exception {
        links.add(arrest, kind("encompasses"), transfer);
        assertTrue(only(transfer).flags().getFirst().why() instanceof LinkFlag.Outside);
        assertEquals(List.of(arrest, transfer), only(transfer).flags().getFirst().events());
        events.change(arrest.on(date("2006")));
        assertEquals(List.of(), only(transfer).flags());
        links.add(transfer, kind("causes"), arrest);
        assertEquals(2, links.of(arrest.id()).size());
    }

    @Test
    void whatIsGoneOrNamesNoEventIsNoTrouble() throws Exception {
        Claim words = links.add(arrest, kind("precedes"), transfer);
        claims.change(
                words.filling(
                        new Slots(
                                words.slots().subject(),
                                words.slots().predicate(),
                                null,
                                "something later")));
        assertEquals(List.of(), links.of(arrest.id()));
        Claim claim = links.add(arrest, kind("precedes"), transfer);
        events.remove(transfer);
        assertNull(only(arrest).other());
        claims.remove(claim);
        assertEquals(List.of(), links.of(arrest.id()));
    }
}
