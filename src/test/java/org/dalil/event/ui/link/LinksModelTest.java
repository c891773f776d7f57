package org.dalil.event.ui.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claims;
import org.dalil.desk.Intent;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.event.link.EventLinks;
import org.dalil.event.link.LinkedEvent;
import org.dalil.event.part.Doings;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.people.Agents;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Links of an event without a screen: whatever is said is kept, also what goes in circles, and
/// what is gone meanwhile is told.
class LinksModelTest {
    private static final String HOSTILE = "\u202E{way} → <i>{outer}</i> \"'" + "x".repeat(900);

    private BareCasefile casefile;
    private DeskKit kit;
    private Events events;
    private LinksModel model;
    private LinkWords words;
    private Event one;
    private Event two;
    private Event three;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        kit = new DeskKit();
        events = new Events(casefile.holdings);
        model =
                new LinksModel(
                        events,
                        MatterDoors.of(
                                casefile.holdings, new Agents(casefile.holdings), kit.desk.texts()),
                        kit.desk);
        words = new LinkWords(kit.desk.texts());
        one = events.add(HOSTILE, null, null);
        two = events.add("Second", Doings.date("2006-08"), null);
        three = events.add("Third", Doings.date("2007"), null);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<LinkedEvent> at(Event event) throws Exception {
        return model.read(event.id());
    }

    private void on(Event event) throws Exception {
        model.show(event.id(), at(event));
    }

    private List<String> flags(Event event) throws Exception {
        return at(event).stream()
                .flatMap(link -> link.flags().stream())
                .map(words::flag)
                .distinct()
                .toList();
    }

    private List<String> problems() {
        return kit.problems.stream().map(e -> ((ProblemException) e).problem().key()).toList();
    }

    @Test
    void beforeAnEventIsShownNothingIsLinked() throws Exception {
        model.link("precedes", true, two.id());
        model.linkNew("precedes", true, "New");
        assertEquals(3, events.rows().count(""));
        assertEquals(List.of(), at(two));
        assertEquals(List.of(), kit.problems);
    }

    @Test
    void aCircleOfThreeIsKeptAndToldOnEachOfTheThree() throws Exception {
        on(one);
        model.link("causes", true, two.id());
        model.link("causes", false, three.id());
        assertEquals(List.of(), flags(one));
        on(two);
        model.link("causes", true, three.id());
        for (Event each : List.of(one, two, three)) {
            assertEquals(2, at(each).size());
            List<String> flags = flags(each);
            assertTrue(
                    flags.stream().anyMatch(flag -> flag.startsWith("Going round: ")), "" + flags);
            assertTrue(
                    flags.stream().anyMatch(flag -> flag.contains(HOSTILE)), "names as they are");
        }
        casefile.ledger.undo();
        assertEquals(List.of(), flags(one));
        assertEquals(List.of(), kit.problems);
    }

    @Test
    void anEventMayBeLinkedToItselfAndThatIsFlagged() throws Exception {
        on(two);
        model.link("encompasses", true, two.id());
        assertEquals(List.of("A claim links this event to itself."), flags(two));
    }

    @Test
    void undatedEventsFitEverywhere() throws Exception {
        on(one);
        model.link("precedes", true, two.id());
        model.link("precedes", false, three.id());
        assertEquals(List.of(), flags(one));
        assertEquals("not dated", words.date(one));
        assertEquals("not dated", words.date(null));
    }

    @Test
    void whatIsGoneMeanwhileIsToldAndNothingIsLinked() throws Exception {
        on(one);
        events.remove(two);
        model.link("precedes", true, two.id());
        model.link("precedes", true, UUID.randomUUID());
        model.link("no such kind", true, three.id());
        model.take(UUID.randomUUID());
        assertEquals(
                List.of(
                        "history.problem.gone",
                        "history.problem.gone",
                        "history.problem.gone",
                        "history.problem.gone"),
                problems());
        assertEquals(List.of(), at(one));
    }

    @Test
    void theOtherEndThatIsGoneIsSaidToBe() throws Exception {
        on(one);
        model.link("precedes", true, two.id());
        events.remove(events.find(two.id()).orElseThrow());
        assertEquals(1, at(one).size());
        for (LinkedEvent link : at(one)) {
            assertEquals("an event that is no longer in the casefile", words.other(link.other()));
        }
    }

    @Test
    void aLinkIsTakenBackAndUndoBringsItBack() throws Exception {
        on(one);
        model.linkNew("causes", false, "A new cause");
        assertEquals(4, events.rows().count(""));
        UUID claim = at(one).getFirst().link().claims().getFirst();
        model.take(claim);
        assertEquals(List.of(), at(one));
        casefile.ledger.undo();
        assertEquals(1, at(one).size());
        assertFalse(at(one).getFirst().onwards());
        assertTrue(new Claims(casefile.holdings).find(claim).isPresent());
    }

    @Test
    void aDenialIsCalledOne() throws Exception {
        on(one);
        model.link("precedes", true, two.id());
        Claims claims = new Claims(casefile.holdings);
        UUID claim = at(one).getFirst().link().claims().getFirst();
        new Doings(casefile).deny(claims.find(claim).orElseThrow());
        assertTrue(at(one).getFirst().link().denied());
        assertFalse(words.kind(at(one).getFirst()).equals("Precedes"));
    }

    @Test
    void everyKindIsWordedFromBothEndsInBothLanguages() throws Exception {
        EventLinks links =
                new EventLinks(
                        casefile.holdings, new Vocabularies(casefile.holdings), kit.desk.texts());
        for (String language : List.of("en", "ru")) {
            Texts texts = Texts.in(Locale.forLanguageTag(language));
            LinkWords its = new LinkWords(texts);
            for (var kind : links.kinds()) {
                String label = kind.label(texts);
                assertEquals(label, its.kind(kind.code(), label, true));
                assertFalse(its.kind(kind.code(), label, false).isBlank(), kind.code());
            }
        }
    }

    @Test
    void oneIsLedToWhatIsAsked() throws Exception {
        model.go(RecordKind.EVENT, two.id());
        assertEquals(
                List.of(new Intent.ToRecord(new RecordRef(RecordKind.EVENT, two.id()))), kit.went);
        assertEquals("Second", model.find("seco").getFirst().title());
        assertEquals(List.of(), model.findWords("nothing like it"));
    }
}
