package org.dalil.testimony.consent;

import static org.dalil.law.Lawyer.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Term;
import org.dalil.testimony.consent.ConsentAnswer.Given;
import org.dalil.testimony.consent.ConsentAnswer.GivenWithConditions;
import org.dalil.testimony.consent.ConsentAnswer.Limit;
import org.dalil.testimony.consent.ConsentAnswer.No;
import org.dalil.testimony.consent.ConsentAnswer.Reason;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What decisions allow on a day, case by case.
class ConsentReadingTest {
    private static final UUID PERSON = new UUID(9, 9);
    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);
    private static final ConsentUse COURT = ConsentUse.of(ConsentPurpose.COURT);
    private int made;

    private Consent court(String state, String day) {
        return Consent.of(new UUID(0, ++made), PERSON, Term.ofCode("court"), Term.ofCode(state))
                .givenOn(date(day));
    }

    private static ConsentAnswer on(String day, ConsentUse use, Consent... all) {
        return ConsentReading.answer(List.of(all), use, LocalDate.parse(day));
    }

    private static Reason why(ConsentAnswer answer) {
        return assertInstanceOf(No.class, answer).why();
    }

    @Test
    void whatNobodyWasAskedIsNotAllowed() {
        assertEquals(new No(Reason.NOT_ASKED, null), on("2026-01-01", COURT));
        Consent other = court("given", "2025-01-01");
        assertEquals(
                Reason.NOT_ASKED,
                why(on("2026-01-01", ConsentUse.of(ConsentPurpose.ARCHIVE), other)));
        assertEquals(new Given(other), on("2026-01-01", COURT, other));
        assertEquals(Reason.NOT_ASKED, why(on("2024-12-31", COURT, other)));
    }

    @Test
    void itEndsWithItsLastDay() {
        Consent one =
                court("given", "2025-01-01").allowing(Allowance.UNLIMITED.until(date("2025-06")));
        assertEquals(new Given(one), on("2025-06-30", COURT, one));
        assertEquals(Reason.EXPIRED, why(on("2025-07-01", COURT, one)));
        DateValue judgment = DateValue.words("until the judgment", DateBasis.STATED);
        Consent open = one.allowing(Allowance.UNLIMITED.until(judgment));
        assertEquals(
                new GivenWithConditions(open, Set.of(Limit.END)), on("2030-01-01", COURT, open));
    }

    @Test
    void aWithdrawalWinsFromItsDay() {
        Consent given = court("given", "2025-01-01");
        Consent away = court("withdrawn", "2025-03-01").withdrawnOn(date("2025-03-01"));
        assertTrue(on("2025-02-28", COURT, given, away).allows());
        assertEquals(Reason.WITHDRAWN, why(on("2025-03-01", COURT, given, away)));
        Consent same = court("given", "2025-03-01");
        assertEquals(Reason.WITHDRAWN, why(on("2025-03-01", COURT, given, away, same)));
        Consent following = same.following(away.id());
        assertEquals(new Given(following), on("2025-03-01", COURT, given, away, following));
        Consent later = court("given", "2025-04-01");
        assertEquals(new Given(later), on("2025-04-02", COURT, away, later, given));
        Consent dated = given.withdrawnOn(date("2025-05"));
        assertEquals(new Given(dated), on("2025-04-30", COURT, dated));
        assertEquals(Reason.WITHDRAWN, why(on("2025-05-01", COURT, dated)));
    }

    @Test
    void theNewestDecisionStandsAndOfOneDayTheOneThatAllowsLeast() {
        Consent given = court("given", "2025-01-01");
        Consent refused = court("refused", "2025-01-01");
        assertEquals(Reason.REFUSED, why(on("2025-02-01", COURT, given, refused)));
        Consent asks = court("ask_each_time", "2025-02-01").following(given.id());
        assertEquals(Reason.ASK_EACH_TIME, why(on("2025-02-01", COURT, given, asks)));
        Consent odd = court("maybe", "2025-03-01");
        assertEquals(Reason.UNKNOWN, why(on("2025-03-01", COURT, given, odd)));
        Consent a = court("given", "2025-04-01");
        Consent b = court("refused", "2025-04-02").following(a.id());
        assertEquals(
                Reason.REFUSED, why(on("2025-05-01", COURT, a.following(b.id()), b)), "a ring");
    }

    @Test
    void conditionsAndTheGuardianAreCarried() {
        UUID mother = new UUID(5, 5);
        Consent one =
                court("given", "2025-01-01")
                        .allowing(Allowance.UNLIMITED.under("without the village"))
                        .asked(Asking.UNKNOWN.decidedBy(mother, "a child"));
        ConsentAnswer answer = on("2025-01-02", COURT, one);
        assertEquals(new GivenWithConditions(one, Set.of(Limit.CONDITIONS)), answer);
        assertEquals(mother, answer.guardian().orElseThrow());
        assertFalse(on("2025-01-02", COURT).guardian().isPresent());
    }

    @Test
    void oneInterviewSpeaksForItself() {
        Consent yes = court("given", "2025-01-01").about(FIRST);
        Consent no = court("refused", "2025-02-01").about(SECOND);
        assertEquals(new Given(yes), on("2025-03-01", COURT.of(FIRST), yes, no));
        assertEquals(Reason.REFUSED, why(on("2025-03-01", COURT.of(SECOND), yes, no)));
        assertEquals(Reason.REFUSED, why(on("2025-03-01", COURT, yes, no)));
        assertEquals(
                new GivenWithConditions(yes, Set.of(Limit.INTERVIEW)),
                on("2025-03-01", COURT, yes));
        Consent all = court("withdrawn", "2025-04-01").withdrawnOn(date("2025-04-01"));
        assertEquals(Reason.WITHDRAWN, why(on("2025-04-01", COURT.of(FIRST), yes, no, all)));
        assertEquals(Reason.NOT_ASKED, why(on("2025-04-01", COURT.of(PERSON), yes, no)));
    }

    @Test
    void oneRecipientIsNotAnother() {
        Consent yes = court("given", "2025-01-01").allowing(Allowance.UNLIMITED.only(FIRST));
        assertEquals(new Given(yes), on("2025-03-01", COURT.to(FIRST), yes));
        assertEquals(Reason.NOT_ASKED, why(on("2025-03-01", COURT.to(SECOND), yes)));
        assertEquals(
                new GivenWithConditions(yes, Set.of(Limit.RECIPIENT)),
                on("2025-03-01", COURT, yes));
        assertEquals(
                new GivenWithConditions(yes, Set.of(Limit.RECIPIENT)),
                on("2025-03-01", COURT.of(FIRST), yes));
    }

    @Test
    void aDayThatIsNotKnownExactlyIsReadSoThatLessIsAllowed() {
        Consent month = court("given", "2025-03");
        assertEquals(Reason.NOT_ASKED, why(on("2025-03-30", COURT, month)));
        assertTrue(on("2025-03-31", COURT, month).allows());
        Consent away = court("withdrawn", "2025-05").withdrawnOn(date("2025-05"));
        assertEquals(Reason.WITHDRAWN, why(on("2025-05-01", COURT, month, away)));
        // Written down on 10 March: it was not given at the end of March.
        long millis = java.time.Instant.parse("2025-03-10T12:00:00Z").toEpochMilli();
        UUID recorded = new UUID(millis << 16 | 0x7000L, 1L << 63);
        Consent known =
                Consent.of(recorded, PERSON, Term.ofCode("court"), Term.ofCode("given"))
                        .givenOn(date("2025-03"));
        assertFalse(on("2025-03-09", COURT, known).allows());
        assertTrue(on("2025-03-10", COURT, known).allows());
        assertTrue(on("2025-03-10", COURT, known.givenOn(null)).allows());
        assertFalse(on("2025-03-09", COURT, known.givenOn(null)).allows());
    }

    @Test
    void theSummarySaysHowFarWordsMayGo() {
        Consent named = consent("public_named");
        Consent quoted = consent("public_anonymous");
        Consent un = consent("un_confidential");
        Consent among = consent("internal");
        LocalDate day = LocalDate.parse("2026-01-01");
        assertEquals(ConsentSummary.Style.NOTHING, style(List.of(), day));
        assertEquals(ConsentSummary.Style.INTERNAL, style(List.of(among), day));
        assertEquals(ConsentSummary.Style.CONFIDENTIAL, style(List.of(among, un), day));
        assertEquals(ConsentSummary.Style.QUOTE_NOT_NAME, style(List.of(quoted, un), day));
        assertEquals(ConsentSummary.Style.NAME, style(List.of(named, quoted), day));
        assertEquals(
                List.of(ConsentPurpose.UN_CONFIDENTIAL, ConsentPurpose.PUBLIC_ANONYMOUS),
                ConsentSummary.of(List.of(quoted, un), null, day).allowed());
    }

    private static ConsentSummary.Style style(List<Consent> all, LocalDate day) {
        return ConsentSummary.of(all, null, day).style();
    }

    private Consent consent(String purpose) {
        return Consent.of(new UUID(0, ++made), PERSON, Term.ofCode(purpose), Term.ofCode("given"))
                .givenOn(date("2025-01-01"));
    }
}
