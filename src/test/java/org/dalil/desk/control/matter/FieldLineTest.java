package org.dalil.desk.control.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/// One value or one claim of a field in a line, by whatever it holds.
class FieldLineTest {
    private BareCasefile casefile;
    private Lawyer lawyer;
    private FieldTelling telling;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        telling = new FieldTelling(casefile.holdings, new Agents(casefile.holdings), lawyer.texts);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static Fact fact(String field, ClaimValue value, boolean negated) {
        return new Fact(Lawyer.id(1), Lawyer.id(2), field, value, negated, null);
    }

    @Test
    void aTermIsWordedAndADenialSaysSo() throws Exception {
        ClaimValue none = new ClaimValue.Worded("none");
        assertEquals("Access to counsel: None", telling.line(fact("counsel_access", none, false)));
        assertEquals(
                "Access to counsel: not None", telling.line(fact("counsel_access", none, true)));
    }

    @Test
    void whatTheListDoesNotHaveStandsAsItIs() throws Exception {
        assertEquals(
                "sometimes", telling.value("counsel_access", new ClaimValue.Worded("sometimes")));
        assertEquals(
                "later_field: yes",
                telling.line(fact("later_field", new ClaimValue.Worded("yes"), false)));
    }

    @Test
    void peoplePlacesAndDatesAreWorded() throws Exception {
        Agent service = lawyer.agent(AgentKind.STATE_BODY, "Service");
        assertEquals(
                "Service",
                telling.value("detaining_authority", new ClaimValue.Named(Lawyer.ref(service))));
        assertEquals(
                "a basement", telling.value("held_at", new ClaimValue.Placed(null, "a basement")));
        assertEquals("–", telling.value("held_at", new ClaimValue.Placed(new UUID(0, 9), null)));
        assertEquals(
                "9 June 2011",
                telling.value("held_from", new ClaimValue.Dated(Lawyer.date("2011-06-09"))));
        assertEquals(0, lawyer.make(MatterKind.ACT, null).title().indexOf("ACT"));
    }
}
