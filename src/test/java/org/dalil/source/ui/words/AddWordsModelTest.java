package org.dalil.source.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Stance;
import org.dalil.kernel.Locator;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.source.TextVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Finding the claim that words go to, and adding them.
class AddWordsModelTest {
    private static final Locator DENIED = BareCasefile.words("denied it");
    private final List<String> done = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Claims claims;

    @SuppressWarnings("NullAway.Init")
    private DeskKit kit;

    @SuppressWarnings("NullAway.Init")
    private UUID source;

    @SuppressWarnings("NullAway.Init")
    private TextVersion text;

    @SuppressWarnings("NullAway.Init")
    private AddWordsModel model;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        kit = new DeskKit();
        source = casefile.source("Report").id();
        text = casefile.text();
        model = new AddWordsModel(claims, kit.desk, new AddWordsModel.Words(source, text, DENIED));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim claim(String words) throws Exception {
        return claims.fromWords(source, text, BareCasefile.words(words));
    }

    private void add() {
        model.add(() -> done.add("added"));
    }

    @Test
    void withoutClaimsThereIsNothingToAddTo() {
        model.attach();
        model.step(1);
        add();
        assertEquals(List.of(), model.found());
        assertNull(model.chosen().get());
        assertEquals(List.of(), done);
        assertEquals("denied it", model.quote());
    }

    @Test
    void theFirstThatFitsIsChosenUntilAPersonChoosesAnother() throws Exception {
        claim("nine people");
        claim("ministry");
        model.attach();
        assertEquals(2, model.found().size());
        ClaimRow first = model.chosen().get();
        assertEquals(model.found().getFirst(), first);
        model.step(1);
        assertEquals(model.found().getLast(), model.chosen().get());
        model.step(5);
        assertEquals(model.found().getLast(), model.chosen().get(), "no further than the last");
        model.step(-9);
        assertEquals(first, model.chosen().get());
    }

    @Test
    void typingFindsByWords() throws Exception {
        claim("nine people");
        claim("ministry");
        model.attach();
        model.typed().set("MINIS");
        assertEquals(List.of("ministry"), model.found().stream().map(ClaimRow::statement).toList());
        model.typed().set("nothing of the kind");
        assertEquals(List.of(), model.found());
        assertNull(model.chosen().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "C-2", "c2", " С-2 ", "с 2", "002"})
    void aNumberFindsItsClaimHoweverItIsWritten(String typed) throws Exception {
        claim("nine people");
        Claim second = claim("ministry");
        model.attach();
        model.typed().set(typed);
        assertEquals(second.id(), Objects.requireNonNull(model.chosen().get()).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "C-", "C-2x", "9999999999", "-2"})
    void whatIsNoNumberOfAClaimFindsNone(String typed) throws Exception {
        claim("nine people");
        claim("ministry");
        model.attach();
        model.typed().set(typed);
        assertEquals(List.of(), model.found());
    }

    @Test
    void aClaimWithThatNumberInItsWordsStandsBelowTheClaimOfThatNumber() throws Exception {
        Claim first = claim("nine people");
        claims.change(first.stating("2 people"));
        Claim second = claim("ministry");
        model.attach();
        model.typed().set("2");
        assertEquals(
                List.of(second.id(), first.id()),
                model.found().stream().map(ClaimRow::id).toList());
    }

    @Test
    void wordsAreAddedAsTheyStandToTheClaim() throws Exception {
        Claim claim = claim("nine people");
        model.attach();
        model.stance().set(Stance.CONTRADICTS);
        add();
        var added = claims.supports(claim.id()).getLast();
        assertEquals(Stance.CONTRADICTS, Stance.of(added.stance()));
        assertEquals(2, added.position());
        assertEquals(List.of("added"), done);
        assertTrue(casefile.holdings.ledger().undo().isPresent());
        assertEquals(1, claims.supports(claim.id()).size());
    }

    @Test
    void aSealedClaimTakesMoreWords() throws Exception {
        Claim sealed = claims.seal(claim("nine people"));
        model.attach();
        add();
        assertEquals(2, claims.supports(sealed.id()).size());
    }

    @Test
    void aClaimThatIsGoneMeanwhileIsFoundNoMoreAndNothingIsAdded() throws Exception {
        Claim claim = claim("nine people");
        model.attach();
        claims.remove(claim);
        add();
        assertEquals(List.of(), done);
        assertEquals(List.of(), model.found());
        assertEquals(List.of(), kit.problems);
    }

    @Test
    void addingTwiceWhileItIsBusyAddsOnce() throws Exception {
        Claim claim = claim("nine people");
        model.attach();
        kit.jobs.hold();
        add();
        assertTrue(model.busy().get());
        add();
        kit.jobs.release();
        assertFalse(model.busy().get());
        assertEquals(2, claims.supports(claim.id()).size());
        assertEquals(List.of("added"), done);
    }

    @Test
    void aFailureIsToldAndLeavesTheSheetUsable() throws Exception {
        claim("nine people");
        model.attach();
        casefile.close();
        add();
        assertEquals(1, kit.problems.size());
        assertEquals(List.of(), done);
        assertFalse(model.busy().get());
        casefile = new BareCasefile();
    }

    @Test
    void leavingForgetsWhatWasFound() throws Exception {
        claim("nine people");
        model.attach().unsubscribe();
        assertEquals(List.of(), model.found());
    }

    @Test
    void untilTheWordsTypedAreAnsweredNothingIsAddedToWhatFittedBefore() throws Exception {
        Claim nine = claim("nine people");
        Claim ministry = claim("ministry");
        model.attach();
        kit.jobs.hold();
        model.typed().set("minis");
        add();
        kit.jobs.release();
        assertEquals(1, claims.supports(nine.id()).size());
        assertEquals(1, claims.supports(ministry.id()).size());
        add();
        assertEquals(2, claims.supports(ministry.id()).size());
        assertEquals(List.of("added"), done);
    }
}
