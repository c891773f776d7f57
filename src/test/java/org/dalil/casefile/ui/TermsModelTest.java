package org.dalil.casefile.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Concern;
import org.dalil.event.Events;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The lists as the screen knows them: what is chosen stays chosen, one act at a time, and what is
/// refused is told without losing what was begun.
class TermsModelTest {
    private final DeskKit kit = new DeskKit();
    private final List<RecordRef> told = new ArrayList<>();
    private BareCasefile casefile;
    private TermsModel model;
    private TermWork work;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        TermParts parts = TermParts.of(casefile.holdings, this::tell);
        model = new TermsModel(parts, kit.desk);
        work = new TermWork(parts, model, kit.desk);
        model.open("relation", "family");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Optional<String> tell(RecordRef ref) {
        told.add(ref);
        return told.size() % 2 == 0 ? Optional.empty() : Optional.of("record " + told.size());
    }

    private ListedTerm chosen() {
        return Objects.requireNonNull(model.chosen().get());
    }

    private TermsModel.ListLine line(String scheme) {
        return model.view().get().lists().stream()
                .filter(one -> one.scheme().equals(scheme))
                .findFirst()
                .orElseThrow();
    }

    private void add(boolean below, String words) {
        work.add(below);
        work.word(words);
    }

    private String problem() {
        return Objects.requireNonNull(work.problem().get()).key();
    }

    private void concern(String role) throws Exception {
        RecordRef whom = new RecordRef(RecordKind.AGENT, casefile.holdings.ids().next());
        casefile.holdings.create(
                ActName.of("test"),
                Concern.SHAPE,
                new Concern(
                        casefile.holdings.ids().next(),
                        casefile.holdings.ids().next(),
                        whom,
                        Term.ofCode(role)));
    }

    @Test
    void aListOpensAtATermByItsWordingInAnyLanguage() {
        assertEquals("family", chosen().code());
        model.open("relation", "  СОСЕД ");
        assertEquals("neighbour", chosen().code());
        model.open("relation", "neighb");
        assertEquals("neighbour", chosen().code(), "as far as it was typed");
        model.open("relation", "nobody says so");
        assertEquals("family", chosen().code(), "the first, where none is so worded");
        model.open("", "");
        assertEquals("relation", model.scheme(), "the list that was open last");
    }

    @Test
    void everyListIsThereByItsNameWithItsNumbers() {
        assertEquals("Role", line("role").name());
        assertEquals(0, line("role").own());
        int before = line("relation").terms();
        add(true, "Godfather");
        assertEquals(1, line("relation").own());
        assertEquals(before + 1, line("relation").terms());
    }

    @Test
    void anotherListOpensAtItsFirstTerm() {
        model.choose("role");
        assertEquals("victim", chosen().code());
        assertEquals("role", chosen().scheme());
    }

    @Test
    void belowStandsBelowAndBesideBeside() {
        add(true, "Godfather");
        assertEquals("family", chosen().parent());
        add(false, "Godmother");
        assertEquals("family", chosen().parent());
        add(true, "By proxy");
        assertEquals("own_godmother", chosen().parent());
        assertInstanceOf(Doing.Nothing.class, work.doing().get());
    }

    @Test
    void whatIsRefusedIsToldAndWhatWasBegunStays() {
        add(true, "  ");
        assertEquals("casefile.problem.term-without-words", problem());
        assertInstanceOf(Doing.Adding.class, work.doing().get());
        work.word("Godfather");
        assertNull(work.problem().get());
        assertEquals("Godfather", chosen().label(kit.desk.texts()));
        assertTrue(kit.problems.isEmpty(), "at the field, not on a sheet");
    }

    @Test
    void theProgramsTermsAreNeitherRewordedNorMoved() {
        work.reword();
        assertEquals("casefile.problem.term-brought", problem());
        work.move();
        assertFalse(work.isDoing());
    }

    @Test
    void aTermMovesToWhatIsChosenThen() {
        add(true, "Godfather");
        ListedTerm godfather = chosen();
        work.move();
        work.moveHere(false);
        assertEquals("casefile.problem.term-below-itself", problem());
        model.choose(model.named("acquaintance"));
        work.moveHere(false);
        assertEquals("acquaintance", chosen().parent());
        assertTrue(chosen().sameAs(godfather));
        work.move();
        work.moveHere(true);
        assertEquals(1, chosen().depth());
    }

    @Test
    void undoAndRedoKeepTheChoice() {
        add(true, "Godfather");
        work.reword();
        work.word("Sponsor");
        ListedTerm sponsor = chosen();
        work.turn(true);
        assertTrue(chosen().sameAs(sponsor));
        assertEquals("Godfather", chosen().label(kit.desk.texts()));
        work.turn(true);
        assertEquals("family", chosen().code(), "it is gone: the one it stood below");
        assertEquals("add term “Godfather”", said(model.view().get().redo()));
        work.turn(false);
        work.turn(false);
        model.choose(model.named(sponsor.code()));
        assertEquals("Sponsor", chosen().label(kit.desk.texts()));
    }

    private String said(Optional<org.dalil.history.Act> act) {
        return act.map(one -> kit.desk.texts().of(one.name().key(), one.name().args())).orElse("");
    }

    @Test
    void whatWasDoneElsewhereIsNotTakenBackFromHere() throws Exception {
        new Events(casefile.holdings).add("Hearing", null, null);
        model.open("relation", "");
        assertTrue(model.view().get().undo().isEmpty());
        work.turn(true);
        assertEquals("event.act.add", casefile.undoable());
    }

    @Test
    void nothingIsTakenBackInTheMiddleOfSomething() throws Exception {
        add(true, "Godfather");
        work.reword();
        work.turn(true);
        assertEquals("casefile.act.add-term", casefile.undoable());
        work.cancel();
        work.turn(true);
        assertEquals("", casefile.undoable());
    }

    @Test
    void theSameKeyTwiceAddsOnce() {
        work.add(true);
        kit.jobs.hold();
        work.word("Godfather");
        work.word("Godfather");
        kit.jobs.release();
        assertEquals(1, line("relation").own());
        assertNull(work.problem().get());
    }

    @Test
    void offeringTurnsBothKindsOfTerms() {
        work.offer(false);
        assertFalse(chosen().offered());
        work.offer(true);
        assertTrue(chosen().offered());
        add(true, "Godfather");
        work.offer(false);
        assertFalse(chosen().offered());
        model.choose("claim_link");
        work.offer(false);
        assertEquals("casefile.problem.list-is-fixed", problem());
    }

    @Test
    void aNoteIsKeptInTheMiddleOfSomethingElse() {
        add(true, "Godfather");
        ListedTerm godfather = chosen();
        work.add(false);
        List<String> kept = new ArrayList<>();
        work.note(Objects.requireNonNull(godfather.own()), "by baptism", () -> kept.add("kept"));
        assertInstanceOf(Doing.Adding.class, work.doing().get());
        assertEquals(List.of("kept"), kept);
        assertEquals("by baptism", Objects.requireNonNull(chosen().own()).note());
    }

    @Test
    void usesAreCountedOnceAListAndFoundWhenAsked() throws Exception {
        concern("victim");
        concern("victim");
        model.choose("role");
        assertEquals(Map.of("victim", 2L), model.uses().get());
        assertNull(model.found().get());
        assertTrue(told.isEmpty(), "nobody asked");
        model.find();
        assertEquals(1, Objects.requireNonNull(model.found().get()).size(), "one is gone");
        model.choose(model.named("witness"));
        assertNull(model.found().get(), "about another term");
    }

    @Test
    void aListThatWasLeftIsNotCounted() throws Exception {
        concern("victim");
        kit.jobs.hold();
        model.choose("role");
        model.choose("sex");
        kit.jobs.release();
        assertEquals(Map.of(), model.uses().get());
        assertEquals("sex", model.view().get().scheme());
        model.choose("role");
        assertEquals(Map.of("victim", 1L), model.uses().get());
    }

    @Test
    void aCasefileThatCannotBeReadIsTold() throws Exception {
        casefile.close();
        add(true, "Godfather");
        assertFalse(kit.problems.isEmpty());
        assertNotNull(work.doing().get());
        casefile = new BareCasefile();
    }
}
