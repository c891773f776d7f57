package org.dalil.people.ui.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Naming;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A legal position in words: of nobody nothing, of a day only what had begun by it, in both
/// languages, under the names of now.
class PositionReaderTest {
    private static final LocalDate DAY = LocalDate.of(2006, 11, 28);
    private static final String HOSTILE = "\u202E{date} <b> \"'" + "x".repeat(400);

    private final Naming naming = new Naming(false);
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent person;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private PositionView on(LocalDate day, String language) throws Exception {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        return new PositionReader(casefile.holdings, naming, texts).read(person.id(), day);
    }

    private PositionView view() throws Exception {
        return on(DAY, "en");
    }

    private Matter request(String state) throws Exception {
        Matter request = lawyer.make(MatterKind.EXTRADITION_REQUEST, Lawyer.ref(person));
        lawyer.name(request, "sought", person);
        lawyer.name(request, "requested_state", lawyer.agent(AgentKind.STATE, state));
        return request;
    }

    @Test
    void ofSomebodyOfWhomNothingBearsOnItThereIsNothing() throws Exception {
        for (PositionView view :
                List.of(view(), on(LocalDate.MIN, "ru"), on(LocalDate.MAX, "en"))) {
            assertTrue(view.nothing());
            assertEquals(List.of(), view.missing());
            assertEquals(List.of(), view.due());
            assertEquals(List.of(), view.doubts());
        }
        person = Agent.named(UUID.randomUUID(), AgentKind.PERSON, "Nobody");
        assertTrue(view().nothing());
    }

    @Test
    void aLastDayStandsOnceHoweverManyClaimsStartIt() throws Exception {
        Matter request = request("Russian Federation");
        Claim first = lawyer.say(request, "request_state", "ordered", "2006-11-20");
        lawyer.say(request, "request_state", "ordered", "2006-11-20");
        PositionView view = view();
        assertEquals(1, view.due().size());
        PositionView.Due due = view.due().getFirst();
        assertEquals("30 Nov 2006", due.date());
        assertFalse(due.passed());
        assertEquals(new RecordRef(RecordKind.CLAIM, first.id()), due.claim());
        assertTrue(on(DAY.plusDays(3), "en").due().getFirst().passed());
        assertEquals(List.of(), on(DAY.minusDays(30), "en").due(), "it had not begun then");
    }

    @Test
    void whatCannotBeReckonedSaysWhyAndStandsLast() throws Exception {
        Matter request = request("Russian Federation");
        lawyer.say(request, "request_state", "upheld", null);
        lawyer.say(request, "request_state", "ordered", "2006-11-20");
        List<PositionView.Due> due = view().due();
        assertEquals(4, due.size());
        assertEquals("30 Nov 2006", due.getFirst().date());
        for (PositionView.Due one : due.subList(1, 4)) {
            assertEquals("No claim dates what starts it.", one.date());
            assertFalse(one.passed());
        }
    }

    @Test
    void itBeginsWithACapitalInEitherLanguageAndLeavesNoBlank() throws Exception {
        Matter request = request("Russian Federation");
        lawyer.say(request, "request_state", "ordered", "2006-08-03");
        for (String language : List.of("en", "ru")) {
            PositionView view = on(DAY, language);
            assertTrue(Character.isUpperCase(view.headline().codePointAt(0)), view.headline());
            assertFalse(view.headline().contains("{"), view.headline());
            assertFalse(view.missing().isEmpty());
            assertEquals(
                    view.missing().size(),
                    new HashSet<>(view.missing().stream().map(one -> one.words()).toList()).size());
        }
        assertFalse(on(DAY, "ru").headline().equals(view().headline()));
    }

    @Test
    void assurancesAreToldByWhoeverSaysThemUnderTheNamesOfNow() throws Exception {
        Agent state = lawyer.agent(AgentKind.STATE, HOSTILE);
        Matter assurance = lawyer.make(MatterKind.ASSURANCE, Lawyer.ref(person));
        Claim promise = lawyer.say(assurance, "promised", "no_torture", "2006-08-01");
        lawyer.voice(promise, state);
        PositionView view = view();
        assertEquals(1, view.promises().size());
        assertTrue(view.promises().getFirst().contains(HOSTILE), "" + view.promises());
        assertTrue(view.promises().getFirst().contains("No torture"), "" + view.promises());
    }

    @Test
    void aMeasureLiftedBeforeItWasIndicatedIsFlaggedAndKept() throws Exception {
        Matter measure = lawyer.make(MatterKind.INTERIM_MEASURE, Lawyer.ref(person));
        lawyer.name(measure, "protects", person);
        lawyer.say(measure, "measure_state", "in_force", "2006-08-15");
        lawyer.say(measure, "measure_state", "lifted", "2006-01-01");
        PositionView view = view();
        assertFalse(view.nothing());
        assertFalse(view.doubts().isEmpty(), view.headline());
    }

    @Test
    void whatIsUndoneCountsNoMore() throws Exception {
        Matter request = request("Russian Federation");
        lawyer.say(request, "request_state", "ordered", "2006-11-20");
        assertEquals(1, view().due().size());
        casefile.ledger.undo();
        assertEquals(List.of(), view().due());
        casefile.ledger.redo();
        assertEquals(1, view().due().size());
    }
}
