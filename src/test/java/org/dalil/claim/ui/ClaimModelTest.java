package org.dalil.claim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.Grounds;
import org.dalil.claim.SealedClaimException;
import org.dalil.claim.ui.who.Concerned;
import org.dalil.claim.ui.who.Saying;
import org.dalil.desk.Intent;
import org.dalil.desk.control.matter.FieldTelling;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.people.Agents;
import org.dalil.people.Places;
import org.dalil.testimony.interview.ToldConsents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// A claim's page and its inspector show what is kept, keep what is changed, and say what is
/// refused.
class ClaimModelTest {
    private final DeskKit kit = new DeskKit();
    private BareCasefile casefile;
    private Claims claims;
    private ClaimLinks links;
    private Events events;
    private Claim claim;
    private ClaimModel model;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        links = new ClaimLinks(casefile.holdings);
        events = new Events(casefile.holdings);
        claim = claim("nine people");
        model =
                new ClaimModel(
                        new ClaimParts(
                                claims,
                                links,
                                new Attributions(casefile.holdings),
                                new Agents(casefile.holdings),
                                new Places(casefile.holdings),
                                events,
                                ClaimParts.Ledgers.of(casefile.holdings)),
                        kit.desk);
        model.page().attach();
        model.page().id().set(claim.id());
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim claim(String words) throws Exception {
        return claims.fromWords(
                casefile.source("A report").id(), casefile.text(), BareCasefile.words(words));
    }

    private ClaimView shown() {
        model.page().reload();
        ClaimView view = model.page().view().get();
        assertNotNull(view);
        return view;
    }

    @Test
    void twoChangesInARowBothStand() {
        model.change(now -> now.stating("Nine people were returned."));
        model.change(now -> now.noted("check"));

        assertEquals("Nine people were returned.", shown().claim().statement());
        assertEquals("check", shown().claim().note());
        assertEquals(List.of(), kit.problems);
    }

    @Test
    void newNamesAreMadeAndShownByName() throws Exception {
        model.says("The ministry", AttributionRole.ORIGIN);
        model.says(model.findAgents("ministry").getFirst(), AttributionRole.RELAY);
        model.concerns("Relative A");
        Event event = events.add("The return", null, null);
        model.concerns(new RecordRef(RecordKind.EVENT, event.id()));
        model.at("The border");

        ClaimView view = shown();
        assertEquals("The border", view.place());
        assertEquals(
                List.of("The ministry", "The ministry"),
                view.chain().stream().map(Saying::agent).toList());
        assertEquals(
                List.of("Relative A", "The return"),
                view.concerns().stream().map(Concerned::name).toList());
        assertEquals("The border", model.findPlaces("bord").getFirst().name());
        model.removePart(Attributions.ref(view.concerns().getFirst().concern()));
        assertEquals(1, shown().concerns().size());
    }

    @Test
    void aSealedClaimsWordsAreRefusedAndThePageShowsWhatIsKept() {
        model.seal();
        shown();
        model.change(now -> now.stating("eight people"));

        assertInstanceOf(SealedClaimException.class, kit.problems.getFirst());
        ClaimView view = model.page().view().get();
        assertNotNull(view);
        assertEquals("nine people", view.claim().statement());
        assertTrue(view.claim().isSealed());
    }

    @Test
    void aCorrectionIsGoneToAndTheOldPageLeadsToIt() {
        model.seal();
        shown();
        model.supersede();

        RecordRef next = shown().supersededBy();
        assertNotNull(next);
        assertEquals(List.of(new Intent.ToNew(next)), kit.went);
    }

    @Test
    void onlyConflictsAreCounted() throws Exception {
        Claim other = claim("denied it");
        links.add(other, claim, ClaimLinkKind.CONTRADICTS, "whether");
        links.add(claim, other, ClaimLinkKind.CITES, "the report");

        assertEquals(1, shown().conflicts());
    }

    @Test
    void whatWasTakenAwayIsNotShown() {
        model.remove();
        model.page().reload();

        assertNull(model.page().view().get());
    }

    @Test
    void theInspectorFollowsTheRecordAndForgetsItAtTheEnd() throws Exception {
        Claim other = claim("denied it");
        links.add(claim, other, ClaimLinkKind.REBUTS, "whether");
        WhyModel why =
                new WhyModel(
                        new Grounds(casefile.holdings),
                        links,
                        new FieldTelling(
                                casefile.holdings, new Agents(casefile.holdings), kit.desk.texts()),
                        casefile.ledger.history(),
                        kit.desk);
        why.consents(new ToldConsents(casefile.holdings));
        var attached = why.attach();
        assertNull(why.why().get());

        why.ref().set(new RecordRef(RecordKind.CLAIM, claim.id()));
        WhyModel.Why shown = why.why().get();
        assertNotNull(shown);
        assertEquals(Map.of(), shown.told(), "what is no testimony needs nobody’s consent");
        assertEquals("nine people", shown.grounds().getFirst().locator().quote());
        assertEquals(other.number(), shown.against().getFirst().number());
        assertEquals(1, shown.history().size());

        why.ref().set(new RecordRef(RecordKind.SOURCE, shown.grounds().getFirst().source()));
        WhyModel.Why source = why.why().get();
        assertNotNull(source);
        assertEquals(List.of(), source.against());
        assertEquals(1, source.grounds().size());
        why.ref().set(null);
        assertNull(why.why().get());
        why.ref().set(new RecordRef(RecordKind.CLAIM, claim.id()));
        attached.unsubscribe();
        assertNull(why.why().get());
        assertNull(why.ref().get());
        assertEquals(List.of(), kit.problems);
    }
}
