package org.dalil.testimony.ui.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Term;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.testimony.consent.Allowance;
import org.dalil.testimony.consent.Asking;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.consent.ConsentState;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.ui.InterviewStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Decisions written down one on top of the other, and how they are told.
@UsesScreen
class ConsentModelTest {
    private static final LocalDate HELD = LocalDate.of(2015, 5, 12);
    private static final Term COURT = Term.ofCode(ConsentPurpose.COURT.code());
    private final List<Optional<Problem>> heard = new ArrayList<>();
    private InterviewStage stage;
    private Agent who;
    private Interview one;
    private ConsentReader reader;
    private ConsentModel model;

    @BeforeEach
    void open() throws Exception {
        stage = new InterviewStage("en");
        who = stage.witness("Gulnara", "W-014");
        one = stage.told("Spring", who);
        reader =
                new ConsentReader(
                        stage.consents,
                        stage.parts.terms(),
                        stage.agents,
                        stage.parts.sources(),
                        stage.section.kit.desk.texts());
        model =
                new ConsentModel(
                        stage.consents,
                        reader,
                        (making, done) -> {
                            try {
                                done.accept(making.make(table()));
                            } catch (ProblemException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    @AfterEach
    void close() throws Exception {
        stage.section.casefile.close();
    }

    private ConsentTable table() throws ProblemException {
        return reader.read(who.id(), one.id(), LocalDate.of(2020, 1, 1), ConsentModel.date(HELD));
    }

    private ConsentTable.Line court() throws ProblemException {
        ConsentTable.Line line = table().line(COURT.code());
        assertNotNull(line);
        return line;
    }

    @Test
    void thereIsALineForEachPurposeAndAllAreNo() throws Exception {
        assertEquals(12, table().lines().size());
        assertTrue(table().lines().stream().allMatch(line -> line.said().equals("No: not asked")));
        assertEquals(0, table().earlier());
    }

    @Test
    void aPurposeOfOnesOwnHasALineToo() throws Exception {
        stage.consents.decide(
                stage.consents
                        .blank(
                                who.id(),
                                new Term("own-1", "For a film", "en", null),
                                Term.ofCode("given"))
                        .about(one.id()));

        assertEquals(13, table().lines().size());
        assertEquals("For a film", table().lines().getLast().name());
    }

    @Test
    void eachDecisionFollowsTheOneBefore() throws Exception {
        model.answer(COURT, ConsentState.GIVEN);
        UUID first = stage.decided(who, ConsentPurpose.COURT).getFirst().id();
        model.answer(COURT, ConsentState.REFUSED);

        assertEquals(first, stage.decided(who, ConsentPurpose.COURT).getLast().supersedes());
        assertEquals("No: refused", court().said());
        assertEquals(1, court().earlier().size());
        assertEquals("Given", court().earlier().getFirst().state());
    }

    @Test
    void whatExpiredCanBeGivenAgain() throws Exception {
        model.decide(
                COURT,
                new Decision(
                        ConsentState.GIVEN,
                        Allowance.UNLIMITED.until(ConsentModel.date(LocalDate.of(2016, 12, 31))),
                        Asking.UNKNOWN,
                        ConsentModel.date(HELD),
                        null,
                        null,
                        null),
                heard::add);
        assertEquals("No: expired", court().said());
        model.answer(COURT, ConsentState.GIVEN);

        assertEquals("Yes", court().said());
    }

    @Test
    void aWithdrawalKeepsWhomItIsAbout() throws Exception {
        Agent only = stage.witness("Committee", "C-1");
        model.decide(
                COURT,
                new Decision(
                        ConsentState.GIVEN,
                        Allowance.UNLIMITED.only(only.id()).under("Closed session"),
                        Asking.UNKNOWN,
                        ConsentModel.date(HELD),
                        null,
                        null,
                        null),
                heard::add);
        assertEquals("Yes, within limits", court().said());
        assertTrue(court().told().details().contains("for Committee only · Closed session"));
        model.answer(COURT, ConsentState.WITHDRAWN);

        Consent away = stage.decided(who, ConsentPurpose.COURT).getLast();
        assertEquals(only.id(), away.allowance().recipient());
        assertEquals("No: withdrawn", court().said());
        assertEquals(List.of(Optional.empty()), heard);
    }

    @Test
    void aRefusalIsHeardAndNothingIsKept() throws Exception {
        model.decide(
                COURT,
                new Decision(
                        ConsentState.GIVEN,
                        Allowance.UNLIMITED,
                        Asking.UNKNOWN.decidedBy(who.id(), null),
                        null,
                        null,
                        null,
                        null),
                heard::add);

        assertEquals("testimony.problem.own-guardian", heard.getFirst().orElseThrow().key());
        assertEquals(0, stage.decided(who, ConsentPurpose.COURT).size());
    }

    @Test
    void namesInDetailsAreCovered() throws Exception {
        Agent guardian = stage.witness("Sabir", "W-015");
        model.decide(
                COURT,
                new Decision(
                        ConsentState.GIVEN,
                        Allowance.UNLIMITED,
                        Asking.UNKNOWN.decidedBy(guardian.id(), "A child"),
                        ConsentModel.date(HELD),
                        null,
                        null,
                        "\u202e<b>\u0000"),
                heard::add);
        stage.naming.cover(true);

        assertFalse(court().told().details().contains("Sabir"));
        assertTrue(court().told().details().contains("W-015"));
    }
}
