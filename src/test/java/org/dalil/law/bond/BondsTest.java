package org.dalil.law.bond;

import static org.dalil.law.Lawyer.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Certainty;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// Bonds that people record, beside those that the program brings.
class BondsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private BareCasefile casefile;
    private Lawyer lawyer;
    private Bonds bonds;
    private Agent russia;
    private ListedTerm echr;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        bonds = new Bonds(casefile.holdings, lawyer.texts);
        russia = lawyer.agent(AgentKind.STATE, "Russia");
        echr = lawyer.vocabularies.find("instrument", "echr").orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Certainty bound() throws Exception {
        BondBook book = bonds.book();
        return book.binding(book.state(russia.id()), "echr", DAY).certainty();
    }

    @Test
    void anOwnBondStandsUntilItIsTakenAway() throws Exception {
        assertEquals(Certainty.NO, bound());
        Bond own = bonds.add(russia, echr, date("1998-05-05"), null, null, "treaty office");
        assertEquals(Certainty.CERTAIN, bound());
        assertEquals("law.act.add-bond", casefile.undoable());
        Bond after =
                own.during(date("1998-05-05"), date("2022-09-16")).accepting(date("1998"), null);
        bonds.change(russia, after.knownFrom(Bond.Known.from("Committee of Ministers")));
        assertEquals(Certainty.NO, bound());
        assertEquals(
                List.of(after.knownFrom(Bond.Known.from("Committee of Ministers"))),
                bonds.of(russia.id()));
        bonds.remove(russia, own);
        assertTrue(bonds.of(russia.id()).isEmpty());
        casefile.ledger.undo();
        assertEquals(1, bonds.of(russia.id()).size());
    }

    @Test
    void aStateIsKnownByAnyOfItsNamesAndABodyByNone() throws Exception {
        Agent state = lawyer.agent(AgentKind.STATE, "The addressee");
        assertEquals(null, bonds.book().state(state.id()).code());
        new Agents(casefile.holdings).addName(state, "Республика Казахстан", "official", "ru");
        assertEquals("KZ", bonds.book().state(state.id()).code());
        Agent body = lawyer.agent(AgentKind.STATE_BODY, "Russia");
        assertEquals(null, bonds.book().state(body.id()).code());
        assertEquals("RU", bonds.book().state(russia.id()).code());
    }

    @Test
    void aStateThatTheProgramDoesNotKnowCanHaveBonds() throws Exception {
        Agent other = lawyer.agent(AgentKind.STATE, "State-B");
        bonds.add(other, echr, date("2001"), null, date("2001"), null);
        BondBook book = bonds.book();
        assertTrue(book.open(book.state(other.id()), Forum.ECTHR, DAY).mayBeOpen());
        ListedTerm own =
                lawyer.vocabularies.add("instrument", null, "Regional charter", lawyer.texts);
        bonds.add(other, own, null, null, null, null);
        book = bonds.book();
        Binding never = book.binding(book.state(other.id()), own.code(), DAY);
        assertFalse(never.certainty().may());
        assertTrue(never.because().in(lawyer.texts).contains("Regional charter"));
    }
}
