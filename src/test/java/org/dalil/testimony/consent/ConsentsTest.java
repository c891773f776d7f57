package org.dalil.testimony.consent;

import static org.dalil.law.Lawyer.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.kernel.Coded;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.testimony.TestimonyException;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// What was decided is written down and never written over.
class ConsentsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Consents consents;
    private Agent person;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        consents = new Consents(casefile.holdings);
        person = lawyer.agent(AgentKind.PERSON, "Witness-1");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Term term(String list, String code) throws Exception {
        return lawyer.vocabularies.find(list, code).orElseThrow().chosen(lawyer.texts);
    }

    private Consent given(String purpose) throws Exception {
        return consents.decide(
                consents.blank(
                                person.id(),
                                term("consent_purpose", purpose),
                                term("consent_state", "given"))
                        .givenOn(date("2026-01-01")));
    }

    @Test
    void theListsOfThisVersionAreThePurposesAndStatesItKnows() throws Exception {
        assertEquals(codes(ConsentPurpose.values()), codes("consent_purpose"));
        assertEquals(codes(ConsentState.values()), codes("consent_state"));
    }

    private static List<String> codes(Coded[] all) {
        return Arrays.stream(all).map(Coded::code).toList();
    }

    private List<String> codes(String list) throws Exception {
        return lawyer.vocabularies.terms(list).stream().map(ListedTerm::code).toList();
    }

    @Test
    void aWithdrawalFollowsAndBothStay() throws Exception {
        Consent court = given("court");
        ConsentUse use = ConsentUse.of(ConsentPurpose.COURT);
        assertTrue(consents.of(person.id(), use, DAY).allows());
        Consent away =
                consents.withdraw(
                        court, term("consent_state", "withdrawn"), date("2026-02-01"), "by phone");
        assertFalse(consents.of(person.id(), use, DAY).allows());
        assertTrue(consents.of(person.id(), use, LocalDate.parse("2026-01-15")).allows());
        assertEquals(List.of(court, away), consents.history(person.id()));
        assertEquals(court, consents.find(court.id()).orElseThrow());
        assertEquals("testimony.act.withdraw", casefile.undoable());
        casefile.ledger.undo();
        assertTrue(consents.of(person.id(), use, DAY).allows());
        casefile.ledger.redo();
        assertFalse(consents.of(person.id(), use, DAY).allows());
    }

    @Test
    void aDecisionFollowsOnlyItsOwnKind() throws Exception {
        Consent court = given("court");
        Consent archive =
                consents.blank(
                                person.id(),
                                term("consent_purpose", "archive"),
                                term("consent_state", "given"))
                        .following(court.id());
        assertThrows(TestimonyException.class, () -> consents.decide(archive));
        assertThrows(
                TestimonyException.class, () -> consents.decide(archive.following(new UUID(1, 1))));
        assertThrows(
                TestimonyException.class,
                () ->
                        consents.decide(
                                archive.following(null)
                                        .asked(Asking.UNKNOWN.decidedBy(person.id(), null))));
        assertEquals(List.of(court), consents.history(person.id()));
    }

    @Test
    void manyPeopleAreReadAtOnceAndAllHaveAnAnswer() throws Exception {
        given("public_anonymous");
        Agent other = lawyer.agent(AgentKind.PERSON, "Witness-2");
        Map<UUID, ConsentSummary> all =
                consents.summaries(List.of(person.id(), other.id(), person.id()), DAY);
        assertEquals(ConsentSummary.Style.QUOTE_NOT_NAME, all.get(person.id()).style());
        assertEquals(ConsentSummary.Style.NOTHING, all.get(other.id()).style());
        assertEquals(
                all.get(person.id()), consents.summary(person.id(), null, DAY), "read by itself");
    }

    @Test
    void answersHaveWordsInBothLanguages() throws Exception {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            ConsentWords words = new ConsentWords(Texts.in(locale));
            for (ConsentSummary.Style style : ConsentSummary.Style.values()) {
                assertFalse(words.style(style).isBlank());
            }
            for (ConsentMethod method : ConsentMethod.values()) {
                assertFalse(words.method(method).isBlank());
            }
            for (ConsentAnswer.Reason why : ConsentAnswer.Reason.values()) {
                assertEquals(1, words.remarks(new ConsentAnswer.No(why, null)).size());
            }
        }
        Consent court =
                given("court")
                        .allowing(Allowance.UNLIMITED.under("x"))
                        .asked(Asking.UNKNOWN.decidedBy(new UUID(1, 1), null));
        ConsentAnswer answer =
                ConsentReading.answer(List.of(court), ConsentUse.of(ConsentPurpose.COURT), DAY);
        assertEquals(
                List.of("Under conditions", "Decided by a guardian"),
                new ConsentWords(Texts.in(Locale.ENGLISH)).remarks(answer));
    }
}
