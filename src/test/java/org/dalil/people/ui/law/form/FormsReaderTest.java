package org.dalil.people.ui.law.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.law.bond.Bond;
import org.dalil.law.bond.Bonds;
import org.dalil.law.forum.Form;
import org.dalil.law.forum.Gap;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Forms as they are read for the page: every one, in words, with what their forum is open for.
class FormsReaderTest {
    private static final LocalDate DAY = LocalDate.of(2006, 11, 28);
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent person;
    private Matter request;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        request = lawyer.make(MatterKind.EXTRADITION_REQUEST, null);
        lawyer.name(request, "sought", person);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private FormsView read(Texts texts, LocalDate day) throws Exception {
        MatterDoors doors = MatterDoors.of(casefile.holdings, new Agents(casefile.holdings), texts);
        return new FormsReader(doors, texts).read(person.id(), day);
    }

    private FormsView.Row row(String code) throws Exception {
        return row(code, DAY);
    }

    private FormsView.Row row(String code, LocalDate day) throws Exception {
        return read(lawyer.texts, day).forms().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFormIsReadInBothLanguages() throws Exception {
        FormsView english = read(lawyer.texts, DAY);
        FormsView russian = read(Texts.in(Locale.of("ru")), DAY);
        assertEquals(Form.values().length, english.forms().size());
        for (int i = 0; i < Form.values().length; i++) {
            FormsView.Row one = english.forms().get(i);
            FormsView.Row other = russian.forms().get(i);
            assertFalse(one.name().equals(other.name()), one.name());
            assertEquals(one.lacks().size(), other.lacks().size());
        }
        assertEquals(english, read(lawyer.texts, DAY));
    }

    @Test
    void aStateNamesItselfAndWhyAndWhetherThatWasChecked() throws Exception {
        Agent russia = lawyer.agent(AgentKind.STATE, "Russia");
        lawyer.name(request, "requested_state", russia);
        FormsView.State before = row("cat22").states().getFirst();
        assertTrue(before.words().startsWith("Russia: "), before.words());
        assertTrue(before.open());
        assertTrue(before.unverified().contains("general knowledge"), before.unverified());
        Bonds bonds = new Bonds(casefile.holdings, lawyer.texts);
        Bond own =
                bonds.blank(
                                russia.id(),
                                lawyer.vocabularies
                                        .find("instrument", "cat")
                                        .orElseThrow()
                                        .chosen(lawyer.texts))
                        .during(Lawyer.date("1987-06-26"), null)
                        .accepting(Lawyer.date("1991-10-01"), Lawyer.date("2023-03-01"));
        bonds.add(russia, own);
        assertEquals("", row("cat22").states().getFirst().unverified());
        bonds.change(russia, own.knownFrom(new Bond.Known("the treaty office", null, true)));
        assertNull(row("cat22").states().getFirst().unverified());
        assertTrue(row("cat22", LocalDate.of(2023, 3, 1)).closed());
        assertFalse(row("cat22", LocalDate.of(2023, 2, 28)).closed());
    }

    @Test
    void aForumThatNeedsNoTreatyWantsNoChecking() throws Exception {
        lawyer.name(request, "requested_state", lawyer.agent(AgentKind.STATE, "State-B"));
        FormsView.State state = row("wgad").states().getFirst();
        assertTrue(state.open());
        assertNull(state.unverified());
        assertTrue(row("cat22").states().getFirst().open(), "of what nothing is known may be open");
    }

    @Test
    void whatKindOfLackItIsIsTold() throws Exception {
        Claim claim = lawyer.say(request, "request_state", "ordered", "2006-08-03");
        new Claims(casefile.holdings).change(claim.turned(Polarity.NEGATED));
        FormsView.Row form = row("cat22");
        FormsView.Lack denied = lack(form, "domestic-remedies");
        assertEquals(Gap.Why.DENIED, denied.gap().why());
        assertEquals("only denied so far", denied.why());
        assertTrue(lack(form, "signature").why().contains("by hand"));
        assertEquals("", lack(form, "respondent").why());
    }

    private static FormsView.Lack lack(FormsView.Row form, String code) {
        return form.lacks().stream()
                .filter(one -> one.gap().requirement().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsThereNamesItsClaim() throws Exception {
        Claim claim = lawyer.say(request, "request_state", "ordered", "2006-08-03");
        assertEquals(
                List.of(claim.id(), claim.id()),
                row("cat22").there().stream()
                        .map(FormsView.There::claim)
                        .filter(one -> one != null)
                        .toList());
        assertEquals(
                row("cat22").there().size() + row("cat22").lacks().size(),
                row("hrc").there().size() + row("hrc").lacks().size());
    }
}
