package org.dalil.claim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkException;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.claim.SealedClaimException;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.conflict.Standpoint;
import org.dalil.claim.content.ClaimKind;
import org.dalil.desk.Intent;
import org.dalil.event.Events;
import org.dalil.history.GoneException;
import org.dalil.kernel.ProblemException;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.people.Agents;
import org.dalil.people.Places;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// What a claim's page does with other claims and with records made on the way: one act each, on
/// top of what is kept by then, and refused in words that people can read.
class ClaimLinksModelTest {
    private final DeskKit kit = new DeskKit();
    private BareCasefile casefile;
    private ClaimParts parts;
    private Claim nine;
    private Claim denial;
    private ClaimModel model;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        parts =
                new ClaimParts(
                        new Claims(casefile.holdings),
                        new ClaimLinks(casefile.holdings),
                        new Attributions(casefile.holdings),
                        new Agents(casefile.holdings),
                        new Places(casefile.holdings),
                        new Events(casefile.holdings),
                        ClaimParts.Ledgers.of(casefile.holdings));
        nine = claim("nine people");
        denial = claim("denied it");
        model = new ClaimModel(parts, kit.desk);
        model.page().attach();
        model.page().id().set(nine.id());
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private ClaimView.Linked linked() {
        return model.page().view().get().links().getFirst();
    }

    @Test
    void aLinkBecomesAQuestionForTheBoardInOneActWithItsOwnWords() throws Exception {
        parts.links().add(nine, denial, ClaimLinkKind.CONTRADICTS, "Were they returned?");
        model.page().reload();
        assertFalse(linked().boards().together());

        model.open(linked());

        Conflict made = parts.ledgers().conflicts().of(nine.id()).getFirst();
        assertEquals("Were they returned?", made.question());
        assertEquals(List.of(made), parts.ledgers().conflicts().of(denial.id()));
        model.page().reload();
        assertTrue(linked().boards().together(), "and is not offered again");
        casefile.ledger.undo();
        assertEquals(List.of(), parts.ledgers().conflicts().of(nine.id()));
        model.page().reload();
        assertFalse(linked().boards().together());
    }

    @Test
    void anAllegationIsNotMadeAQuestionInItsOwnWords() throws Exception {
        parts.claims().change(nine.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        parts.links().add(nine, denial, ClaimLinkKind.REBUTS, null);
        model.page().reload();
        model.open(linked());
        assertEquals(
                "What C-1 alleges",
                parts.ledgers().conflicts().of(nine.id()).getFirst().question());
    }

    @Test
    void aLinkedClaimJoinsTheQuestionOfTheOtherAsAnotherAnswer() throws Exception {
        Claim third = claim("August");
        Conflict there =
                parts.ledgers().conflicts().open("When?", List.of(List.of(third), List.of(denial)));
        parts.links().add(denial, nine, ClaimLinkKind.TENSION, null);
        model.page().reload();
        assertEquals(List.of(there), linked().boards().open());

        model.join(linked(), there);

        List<Standpoint> all = parts.ledgers().conflicts().standpoints(there.id());
        assertEquals(nine.id(), all.getLast().claim().id());
        assertEquals(3, all.getLast().position().side());
        model.page().reload();
        assertTrue(linked().boards().together());
        casefile.ledger.undo();
        assertEquals(2, parts.ledgers().conflicts().standpoints(there.id()).size());
    }

    @Test
    void theShownClaimsQuestionTakesInTheOtherAndAgreementIsNoQuestion() throws Exception {
        Claim third = claim("August");
        Conflict there =
                parts.ledgers().conflicts().open("When?", List.of(List.of(nine), List.of(third)));
        parts.links().add(denial, nine, ClaimLinkKind.REBUTS, null);
        model.page().reload();
        model.join(linked(), there);
        assertEquals(
                denial.id(),
                parts.ledgers().conflicts().standpoints(there.id()).getLast().claim().id());
        parts.ledgers().conflicts().decide(there, ConflictState.RESOLVED, "it was August");
        model.page().reload();
        assertEquals(List.of(), linked().boards().open());

        parts.links().add(third, nine, ClaimLinkKind.CORROBORATES, null);
        model.page().reload();
        assertTrue(
                model.page().view().get().links().stream()
                        .filter(one -> one.other().id().equals(third.id()))
                        .allMatch(one -> one.boards().together()));
    }

    private Claim claim(String words) throws Exception {
        return parts.claims()
                .fromWords(
                        casefile.source("A report").id(),
                        casefile.text(),
                        BareCasefile.words(words));
    }

    private ClaimView shown() {
        model.page().reload();
        ClaimView view = model.page().view().get();
        assertNotNull(view);
        return view;
    }

    private ClaimRow found(String typed) throws Exception {
        return model.findOthers(typed).getFirst();
    }

    /// The one problem told so far, in both languages.
    private void assertToldInWords(Class<? extends ProblemException> type) {
        assertEquals(1, kit.problems.size());
        ProblemException told = assertInstanceOf(type, kit.problems.getFirst());
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))) {
            String words = Texts.in(language).of(told.problem());
            assertFalse(words.contains("{"), words);
            assertTrue(words.length() > 20, words);
        }
        kit.problems.clear();
    }

    @Test
    void theOtherClaimIsShownFromBothEnds() throws Exception {
        model.link(found("denied"), ClaimLinkKind.REBUTS);

        ClaimView.Linked there = shown().links().getFirst();
        assertEquals(denial, there.other());
        assertFalse(there.fromOther());
        assertEquals(1, shown().conflicts());
        model.page().id().set(denial.id());
        assertEquals(nine, shown().links().getFirst().other());
        assertTrue(shown().links().getFirst().fromOther());
    }

    @Test
    void onlyOtherClaimsAreOffered() throws Exception {
        for (int i = 0; i < 9; i++) {
            claim("in August");
        }
        assertEquals(7, model.findOthers("").size());
        assertTrue(
                model.findOthers("").stream().noneMatch(row -> row.id().equals(nine.id())),
                "the shown one among the others");
        assertEquals(List.of(), model.findOthers("nine people"));
        assertEquals(denial.number(), found("C-" + denial.number()).number());
    }

    @Test
    void theSameLinkTwiceIsRefusedInWords() throws Exception {
        model.link(found("denied"), ClaimLinkKind.CITES);
        model.link(found("denied"), ClaimLinkKind.CITES);

        assertToldInWords(ClaimLinkException.class);
        assertEquals(1, shown().links().size());
    }

    @Test
    void aClaimGoneMeanwhileIsNotLinked() throws Exception {
        ClaimRow row = found("denied");
        parts.claims().remove(denial);

        model.link(row, ClaimLinkKind.CITES);

        assertToldInWords(GoneException.class);
        assertEquals(List.of(), shown().links());
    }

    @Test
    void aLinkToWhatWasTakenAwayIsNotShownAndComesBackWithIt() throws Exception {
        model.link(found("denied"), ClaimLinkKind.TENSION);
        parts.claims().remove(denial);
        assertEquals(List.of(), shown().links());
        assertEquals(0, shown().conflicts());

        casefile.ledger.undo();

        assertEquals(1, shown().links().size());
    }

    @Test
    void aLinkIsTakenAwayInOneAct() throws Exception {
        model.link(found("denied"), ClaimLinkKind.TENSION);
        model.unlink(shown().links().getFirst());

        assertEquals(List.of(), shown().links());
        assertEquals("claim.act.unlink", casefile.undoable());
    }

    @Test
    void whateverIsMadeInlineIsOneActEach() throws Exception {
        model.says("The ministry", AttributionRole.ORIGIN);
        assertEquals("claim.act.new-speaker", casefile.undoable());
        model.concerns("Relative A");
        assertEquals("claim.act.new-concern", casefile.undoable());
        model.at("The border");
        assertEquals("claim.act.new-place", casefile.undoable());

        casefile.ledger.undo();
        casefile.ledger.undo();
        casefile.ledger.undo();

        ClaimView view = shown();
        assertNull(view.place());
        assertEquals(List.of(), view.chain());
        assertEquals(List.of(), view.concerns());
        assertEquals(0, parts.agents().rows().count(""));
        assertEquals(0, parts.places().rows().count(""));
        assertEquals("claim.act.from-words", casefile.undoable());
    }

    @Test
    void whatIsMadeInlineDoesNotOverwriteAnEarlierChange() {
        model.change(now -> now.stating("Nine people were returned."));
        model.at("The border");

        assertEquals("Nine people were returned.", shown().claim().statement());
        assertEquals("The border", shown().place());
    }

    @Test
    void aCorrectionTakesTheWordsAsTheyAreKept() throws Exception {
        model.change(now -> now.stating("Nine people were returned."));
        model.seal();
        model.supersede();

        Intent.ToNew next = (Intent.ToNew) kit.went.getFirst();
        assertEquals(
                "Nine people were returned.",
                parts.claims().find(next.ref().id()).orElseThrow().statement());
    }

    @Test
    void aSealedClaimStaysAndSaysWhy() throws Exception {
        model.seal();
        model.remove();

        assertToldInWords(SealedClaimException.class);
        assertTrue(parts.claims().find(nine.id()).isPresent());
    }

    @Test
    void aClaimBeginsWithWordsAndNothingElse() throws Exception {
        model.explainMaking();

        assertToldInWords(NeedsWordsException.class);
        assertEquals(2, parts.claims().rows().count(""));
    }

    @Test
    void whatWasTakenAwayMeanwhileIsNotChanged() throws Exception {
        parts.claims().remove(nine);

        model.change(now -> now.noted("too late"));

        assertToldInWords(GoneException.class);
        assertNull(model.page().view().get());
    }
}
