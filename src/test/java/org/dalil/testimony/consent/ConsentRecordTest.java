package org.dalil.testimony.consent;

import static org.dalil.law.Lawyer.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.TermUses;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a decision on consent says, field by field, and where its terms are counted.
class ConsentRecordTest {
    private static final UUID ID = new UUID(1, 1);
    private static final UUID PERSON = new UUID(2, 2);
    private static final UUID OTHER = new UUID(3, 3);
    private static final Consent BARE =
            Consent.of(ID, PERSON, Term.ofCode("court"), Term.ofCode("given"));

    @Test
    void eachFieldIsToldByItself() {
        Consent full =
                BARE.about(OTHER)
                        .allowing(
                                Allowance.UNLIMITED
                                        .under("not the village")
                                        .only(OTHER)
                                        .until(date("2027")))
                        .givenOn(date("2026-01"))
                        .withdrawnOn(date("2026-02"))
                        .shownBy(OTHER)
                        .following(OTHER)
                        .noted("by phone");
        assertEquals(OTHER, full.interview());
        assertEquals("not the village", full.allowance().conditions());
        assertEquals(OTHER, full.evidence());
        assertEquals(
                BARE,
                full.about(null)
                        .allowing(Allowance.UNLIMITED)
                        .givenOn(null)
                        .withdrawnOn(null)
                        .shownBy(null)
                        .following(null)
                        .noted(null));
        assertThrows(IllegalArgumentException.class, () -> BARE.following(ID));
    }

    @Test
    void howItWasAskedForIsToldByItself() {
        Asking all =
                Asking.UNKNOWN
                        .in("tg")
                        .by(ConsentMethod.THUMB)
                        .explainedBy("KM", true)
                        .through(OTHER)
                        .decidedBy(PERSON, "a child");
        assertEquals(new Asking("tg", "thumb", "KM", OTHER, true, "a child", PERSON), all);
        assertEquals(
                new Asking(null, "thumb", null, null, false, null, null),
                all.in(null).explainedBy(null, false).through(null).decidedBy(null, null));
    }

    @Test
    void boundsAreKnownFromTheirWords() {
        assertFalse(Allowance.UNLIMITED.isConditional());
        assertFalse(Allowance.UNLIMITED.under("  ").isConditional());
        assertTrue(Allowance.UNLIMITED.under("x").isConditional());
        assertFalse(Allowance.UNLIMITED.endsByWords());
        assertFalse(Allowance.UNLIMITED.until(date("2027-05")).endsByWords());
        DateValue words = DateValue.words("when the trial ends", DateBasis.STATED);
        assertTrue(Allowance.UNLIMITED.until(words).endsByWords());
    }

    @Test
    void aUseKnowsWhatSpeaksToIt() {
        ConsentUse court = ConsentUse.of(ConsentPurpose.COURT);
        assertTrue(court.isMeantBy(BARE));
        assertFalse(ConsentUse.of(ConsentPurpose.ARCHIVE).isMeantBy(BARE));
        assertTrue(court.of(OTHER).isMeantBy(BARE), "all they told");
        assertTrue(court.of(OTHER).isMeantBy(BARE.about(OTHER)));
        assertFalse(court.of(OTHER).isMeantBy(BARE.about(ID)));
        Consent bounded = BARE.allowing(Allowance.UNLIMITED.only(OTHER));
        assertTrue(court.to(OTHER).isMeantBy(bounded));
        assertFalse(court.to(ID).isMeantBy(bounded));
        assertTrue(court.isMeantBy(bounded));
    }

    @Test
    void itsTermsAreCountedAndLeadToThePerson() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Agent person = new Lawyer(casefile).agent(AgentKind.PERSON, "Witness-1");
            Consents consents = new Consents(casefile.holdings);
            Consent court =
                    consents.decide(
                            consents.blank(
                                    person.id(), Term.ofCode("court"), Term.ofCode("given")));
            consents.withdraw(court, Term.ofCode("withdrawn"), null, null);
            TermUses uses = new TermUses(casefile.holdings);
            assertEquals(Map.of("court", 2L), uses.counts("consent_purpose"));
            assertEquals(Map.of("given", 1L, "withdrawn", 1L), uses.counts("consent_state"));
            assertEquals(
                    List.of(new RecordRef(RecordKind.AGENT, person.id())),
                    uses.first("consent_state", "withdrawn", 9));
        }
    }
}
