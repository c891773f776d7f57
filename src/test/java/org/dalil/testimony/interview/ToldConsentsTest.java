package org.dalil.testimony.interview;

import static org.dalil.law.Lawyer.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.source.Source;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.consent.ConsentSummary;
import org.dalil.testimony.consent.Consents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Wherever words of a testimony stand, what whoever told them allows can be read with them.
class ToldConsentsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Interviews interviews;
    private Consents consents;
    private ToldConsents told;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        interviews = new Interviews(casefile.holdings);
        consents = new Consents(casefile.holdings);
        told = new ToldConsents(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Term term(String list, String code) throws Exception {
        return lawyer.vocabularies
                .find(list, code)
                .map((ListedTerm one) -> one.chosen(lawyer.texts))
                .orElseThrow();
    }

    private Interview toldBy(Agent who) throws Exception {
        Interview one = interviews.add("W-1");
        Interview now = one.among(one.attendance().of(who.id()));
        interviews.change(now);
        return now;
    }

    private void allow(Agent who, UUID interview) throws Exception {
        consents.decide(
                consents.blank(
                                who.id(),
                                term("consent_purpose", "court"),
                                term("consent_state", "given"))
                        .about(interview)
                        .givenOn(date("2026-01-01")));
    }

    private ConsentSummary allowed(UUID source) throws Exception {
        return Objects.requireNonNull(told.of(Set.of(source), DAY).get(source)).allowed();
    }

    @Test
    void whatIsNoTestimonyNeedsNobody() throws Exception {
        Source report = casefile.source("Report");
        assertEquals(Map.of(), told.of(List.of(report.id()), DAY));
        assertEquals(Map.of(), told.of(List.of(), DAY));
    }

    @Test
    void aTestimonyOfNobodySaysSo() throws Exception {
        Interview one = interviews.add("W-1");
        ToldConsents.Told of = told.of(List.of(one.source()), DAY).get(one.source());
        assertNull(Objects.requireNonNull(of).allowed());
    }

    @Test
    void whatNobodyWasAskedIsNotAllowed() throws Exception {
        Interview one = toldBy(lawyer.agent(AgentKind.PERSON, "Witness-1"));
        assertEquals(ConsentSummary.Style.NOTHING, allowed(one.source()).style());
    }

    @Test
    void eachTestimonyHasItsOwnConsent() throws Exception {
        Agent who = lawyer.agent(AgentKind.PERSON, "Witness-1");
        Interview first = toldBy(who);
        Interview second = toldBy(who);
        allow(who, first.id());
        assertTrue(allowed(first.source()).answer(ConsentPurpose.COURT).allows());
        assertFalse(allowed(second.source()).answer(ConsentPurpose.COURT).allows());
        assertEquals(
                Set.of(first.source(), second.source()),
                told.of(List.of(first.source(), second.source()), DAY).keySet());
    }
}
