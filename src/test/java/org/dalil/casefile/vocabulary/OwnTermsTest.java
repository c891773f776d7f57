package org.dalil.casefile.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What people change in the lists is one act each, is refused by name where it cannot be, and
/// leaves what was chosen as it was.
class OwnTermsTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts RUSSIAN = Texts.in(Locale.of("ru"));
    private BareCasefile casefile;
    private Vocabularies lists;
    private OwnTerms own;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lists = new Vocabularies(casefile.holdings);
        own = new OwnTerms(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private ListedTerm term(String code) throws Exception {
        return lists.find("relation", code).orElseThrow();
    }

    private OwnTerm add(String parent, String label) throws Exception {
        return Objects.requireNonNull(own.add("relation", parent, label, ENGLISH).own());
    }

    private static String refused(Executable act) {
        return assertThrows(ProblemException.class, act).problem().key();
    }

    private boolean isOffered(String code) throws Exception {
        String words = term(code).label(ENGLISH);
        return lists.suggest("relation", words, 50, ENGLISH).stream()
                .anyMatch(one -> one.code().equals(code));
    }

    @Test
    void aTermIsAddedInOneLineAndOneAct() throws Exception {
        ListedTerm made = own.add("relation", "family", "  Milk\n\tbrother ", ENGLISH);

        assertEquals("Milk brother", made.label(RUSSIAN));
        assertEquals(2, made.depth());
        assertEquals(made, term(made.code()));
        assertEquals("casefile.act.add-term", casefile.undoable());
        casefile.ledger.undo();
        assertTrue(lists.find("relation", made.code()).isEmpty());
        casefile.ledger.redo();
        assertEquals(made, term(made.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u00a0", "\u200b\u200e"})
    void aWordingNobodyCanReadIsRefused(String label) throws Exception {
        OwnTerm one = add(null, "Guardian");

        assertEquals("casefile.problem.term-without-words", refused(() -> add(null, label)));
        assertEquals(
                "casefile.problem.term-without-words",
                refused(() -> own.reword(one, label, ENGLISH)));
    }

    @Test
    void aWordingOfAMegabyteIsRefusedWithItsLength() throws Exception {
        String most = "x".repeat(OwnTerms.LONGEST);
        ProblemException tooLong =
                assertThrows(ProblemException.class, () -> add(null, "x".repeat(1_000_000)));

        assertEquals("casefile.problem.term-too-long", tooLong.problem().key());
        assertEquals(1_000_000, tooLong.problem().args().get("length"));
        assertEquals("casefile.problem.term-too-long", refused(() -> add(null, most + "x")));
        assertEquals(most, add(null, most).label());
        assertEquals(
                "casefile.problem.term-too-long",
                refused(() -> lists.add("relation", null, "y".repeat(600), ENGLISH)),
                "also where it is added in passing");
    }

    @Test
    void theSameWordingInTheSamePlaceIsRefusedInEveryLanguage() throws Exception {
        assertEquals(
                "casefile.problem.term-there", refused(() -> add("family", " SPOUSE or  partner")));
        assertEquals(
                "casefile.problem.term-there",
                refused(() -> add("family", term("spouse").label(RUSSIAN))));
        assertEquals(
                "professional", add("professional", "Brother or sister").parent(), "elsewhere");
        OwnTerm godfather = add("family", "Godfather");
        own.offer(term(godfather.code()), false, ENGLISH);
        assertEquals(
                "casefile.problem.term-there-not-offered",
                refused(() -> add("family", "godfather")));
    }

    @Test
    void wordsThatOnlySoundAlikeAreTwoTerms() throws Exception {
        add(null, "Sibling");

        assertEquals("Siblin", add(null, "Siblin").label());
        assertEquals("casefile.problem.term-there", refused(() -> add(null, "SIBLING")));
    }

    @Test
    void whatTheProgramWorksWithItselfStays() throws Exception {
        ListedTerm alleged = lists.find("claim_modality", "alleged").orElseThrow();

        assertEquals(
                "casefile.problem.list-is-fixed",
                refused(() -> own.add("claim_modality", null, "Sung", ENGLISH)));
        assertEquals(
                "casefile.problem.list-is-fixed",
                refused(() -> lists.add("count_unit", null, "Camels", ENGLISH)));
        assertEquals(
                "casefile.problem.list-is-fixed",
                refused(() -> own.offer(alleged, false, ENGLISH)));
    }

    @Test
    void rewordingKeepsCodePlaceAndNoteAndSaysNothingTwice() throws Exception {
        OwnTerm one = own.note(add("family", "Godfather"), "only by baptism");
        own.reword(one, "Крёстный", RUSSIAN);
        OwnTerm after = Objects.requireNonNull(term(one.code()).own());
        casefile.announced.clear();
        own.reword(after, " Крёстный ", RUSSIAN);

        assertEquals("Крёстный", after.label());
        assertEquals("ru", after.language());
        assertEquals("only by baptism", after.note());
        assertEquals("family", after.parent());
        assertTrue(casefile.announced.isEmpty(), "the same wording again is no act");
        assertEquals(
                "casefile.problem.term-there",
                refused(() -> own.reword(one, "brother or sister", ENGLISH)));
        casefile.ledger.undo();
        assertEquals("Godfather", term(one.code()).label(ENGLISH));
    }

    @Test
    void whatAnOlderScreenShowsTakesNothingBack() throws Exception {
        OwnTerm shown = add("family", "Godfather");
        own.note(shown, "by baptism");
        own.reword(shown, "Sponsor", ENGLISH);
        own.move(shown, "professional", ENGLISH);

        OwnTerm now = Objects.requireNonNull(term(shown.code()).own());
        assertEquals("by baptism", now.note());
        assertEquals("Sponsor", now.label());
        assertEquals("professional", now.parent());
    }

    @Test
    void aTermMovesWithAllThatIsNarrower() throws Exception {
        OwnTerm top = add("family", "Ritual kin");
        OwnTerm below = add(top.code(), "Godfather");
        own.move(top, "acquaintance", ENGLISH);

        List<String> codes = lists.terms("relation").stream().map(ListedTerm::code).toList();
        assertEquals(codes.indexOf(top.code()) + 1, codes.indexOf(below.code()));
        assertEquals(3, term(below.code()).depth());
        assertEquals("acquaintance", term(top.code()).parent());
        own.move(top, null, ENGLISH);
        assertEquals(1, term(top.code()).depth());
        assertEquals(2, term(below.code()).depth());
        casefile.ledger.undo();
        assertEquals("acquaintance", term(top.code()).parent());
        casefile.announced.clear();
        own.move(top, "acquaintance", ENGLISH);
        assertTrue(casefile.announced.isEmpty(), "where it stands already");
    }

    @Test
    void aTermMovesNeitherBelowItselfNorTooDeepNorNowhere() throws Exception {
        OwnTerm one = add("family", "1");
        OwnTerm two = add(one.code(), "2");
        OwnTerm three = add(two.code(), "3");
        OwnTerm other = add(null, "other");
        add(other.code(), "narrower");

        assertEquals(
                "casefile.problem.term-below-itself",
                refused(() -> own.move(one, one.code(), ENGLISH)));
        assertEquals(
                "casefile.problem.term-below-itself",
                refused(() -> own.move(one, three.code(), ENGLISH)));
        assertEquals(
                "casefile.problem.term-too-deep",
                refused(() -> own.move(other, three.code(), ENGLISH)));
        assertEquals(
                "casefile.problem.no-such-term", refused(() -> own.move(one, "nobody", ENGLISH)));
        add(null, "2");
        assertEquals("casefile.problem.term-there", refused(() -> own.move(two, null, ENGLISH)));
        own.move(other, two.code(), ENGLISH);
        assertEquals(4, term(other.code()).depth());
    }

    @Test
    void aNoteIsTakenAwayByBlanks() throws Exception {
        OwnTerm one = own.note(add(null, "Guardian"), " by court order ");
        assertEquals("by court order", one.note());
        assertNull(own.note(one, " \n").note());
        assertNull(term(one.code()).own().note());
    }

    @Test
    void anOwnTermIsRetiredAndOfferedAgain() throws Exception {
        OwnTerm one = add(null, "Guardian");
        own.offer(term(one.code()), false, ENGLISH);

        assertFalse(isOffered(one.code()));
        assertEquals("casefile.act.retire-term", casefile.undoable());
        own.offer(term(one.code()), true, ENGLISH);
        assertTrue(isOffered(one.code()));
        assertEquals("casefile.act.offer-term", casefile.undoable());
    }

    @Test
    void aBroughtTermIsHiddenFromChoosersAndStaysReadable() throws Exception {
        own.offer(term("neighbour"), false, ENGLISH);

        assertFalse(isOffered("neighbour"));
        assertTrue(isOffered("friend"));
        assertEquals("casefile.act.hide-term", casefile.undoable());
        assertEquals("Neighbour", lists.words("relation", Term.ofCode("neighbour"), ENGLISH));
        assertFalse(term("neighbour").offered());
        casefile.ledger.undo();
        assertTrue(isOffered("neighbour"));
        casefile.ledger.redo();
        own.offer(term("neighbour"), true, ENGLISH);
        assertTrue(isOffered("neighbour"));
        assertEquals("casefile.act.offer-term", casefile.undoable());
    }

    @Test
    void hidingAgainIsOneRecordAndTheSameTwiceNoAct() throws Exception {
        for (boolean offered : new boolean[] {false, true, false}) {
            own.offer(term("neighbour"), offered, ENGLISH);
        }
        casefile.announced.clear();
        own.offer(term("neighbour"), false, ENGLISH);

        assertTrue(casefile.announced.isEmpty());
        assertEquals(1, casefile.holdings.records().where(TermOffer.SHAPE, "TRUE", "id").size());
    }

    @Test
    void whatTwoLaptopsHidIsOfferedAgainInOneAct() throws Exception {
        for (int laptop = 0; laptop < 2; laptop++) {
            casefile.holdings.create(
                    ActName.of("test"),
                    TermOffer.SHAPE,
                    new TermOffer(casefile.holdings.ids().next(), "relation", "friend", false));
        }
        own.offer(term("friend"), true, ENGLISH);

        assertTrue(isOffered("friend"));
        casefile.ledger.undo();
        assertFalse(isOffered("friend"));
    }

    @Test
    void aHiddenTermThatIsTypedInPassingIsOfferedAgain() throws Exception {
        own.offer(term("neighbour"), false, ENGLISH);

        assertEquals("neighbour", lists.add("relation", null, "neighbour", ENGLISH).code());
        assertTrue(isOffered("neighbour"));
    }

    @Test
    void aTermThatWasTakenBackIsNotChanged() throws Exception {
        OwnTerm one = add(null, "Guardian");
        casefile.ledger.undo();

        assertEquals(
                "casefile.problem.no-such-own-term",
                refused(() -> own.reword(one, "Ward", ENGLISH)));
    }

    @Test
    void actsReadInBothLanguages() {
        for (Texts texts : List.of(ENGLISH, RUSSIAN)) {
            for (String below : List.of("none", "term")) {
                String words =
                        texts.of(
                                "casefile.act.move-term",
                                java.util.Map.of("term", "A", "below", below, "broader", "B"));
                assertEquals(below.equals("term"), words.contains("B"), words);
            }
        }
    }
}
