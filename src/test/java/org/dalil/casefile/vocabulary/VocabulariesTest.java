package org.dalil.casefile.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.ActName;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// Lists can grow, to five levels; what was chosen keeps the wording that it was chosen in.
class VocabulariesTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts RUSSIAN = Texts.in(Locale.of("ru"));
    private BareCasefile casefile;
    private Vocabularies lists;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lists = new Vocabularies(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<String> codes(String scheme) throws Exception {
        return lists.terms(scheme).stream().map(ListedTerm::code).toList();
    }

    @Test
    void everyBroughtTermHasItsWordingInEveryLanguage() throws Exception {
        for (String scheme : lists.schemes()) {
            for (ListedTerm one : lists.terms(scheme)) {
                for (Texts texts : List.of(ENGLISH, RUSSIAN)) {
                    assertFalse(one.label(texts).startsWith("["), one.label(texts));
                }
            }
            assertFalse(RUSSIAN.of("vocabulary." + scheme).startsWith("["), scheme);
        }
        assertTrue(lists.schemes().size() >= 22);
    }

    @Test
    void aChosenTermKeepsWordingLanguageAndVersion() throws Exception {
        ListedTerm torture = lists.find("act_type", "torture").orElseThrow();

        assertEquals(
                new Term("torture", "Пытка", "ru", Vocabularies.VERSION), torture.chosen(RUSSIAN));
        assertEquals("MT4 020111110000", torture.mapping());
        assertTrue(torture.chosen(ENGLISH).sameAs(torture.chosen(RUSSIAN)));
        assertNotEquals(torture.chosen(ENGLISH), torture.chosen(RUSSIAN));
    }

    @Test
    void anAddedTermStandsBelowItsBroaderOneAndIsFoundAsTyped() throws Exception {
        ListedTerm made = lists.add("relation", "family", "Milk brother", ENGLISH);

        List<String> codes = codes("relation");
        assertEquals("own_milk_brother", made.code());
        assertEquals(2, made.depth());
        assertEquals(codes.indexOf("relative") + 1, codes.indexOf(made.code()));
        assertEquals(made.code(), lists.suggest("relation", "милк", 5, ENGLISH).getFirst().code());
        assertEquals("own", made.chosen(RUSSIAN).list());
        assertEquals("en", made.chosen(RUSSIAN).language());
    }

    @Test
    void suggestionsBeginWithWhatBeginsSo() throws Exception {
        List<String> found =
                lists.suggest("role", "re", 9, ENGLISH).stream().map(ListedTerm::code).toList();

        assertTrue(found.indexOf("relative") < found.indexOf("interpreter"), found.toString());
        assertTrue(found.contains("interpreter"));
    }

    @Test
    void theSameWordingIsNotAddedTwiceAndARetiredOneComesBack() throws Exception {
        ListedTerm made = lists.add("role", null, "Bystander", ENGLISH);
        new OwnTerms(casefile.holdings).offer(made, false, ENGLISH);

        assertTrue(lists.suggest("role", "bystander", 5, ENGLISH).isEmpty());
        assertTrue(lists.find("role", made.code()).isPresent(), "stays readable");
        assertEquals(made.code(), lists.add("role", null, " BYSTANDER ", ENGLISH).code());
        assertFalse(lists.suggest("role", "bystander", 5, ENGLISH).isEmpty());
        assertEquals("witness", lists.add("role", null, "witness", ENGLISH).code());
    }

    @Test
    void rewordingKeepsTheCode() throws Exception {
        ListedTerm made = lists.add("role", null, "Bystander", ENGLISH);
        OwnTerm own = lists.find("role", made.code()).orElseThrow().own();
        new OwnTerms(casefile.holdings).reword(own, "Очевидец без участия", RUSSIAN);

        ListedTerm after = lists.find("role", made.code()).orElseThrow();
        assertEquals("Очевидец без участия", after.label(ENGLISH));
        assertEquals("ru", after.chosen(ENGLISH).language());
    }

    @Test
    void wordingsThatFoldAlikeHaveCodesOfTheirOwn() throws Exception {
        String first = lists.add("role", null, "!!!", ENGLISH).code();
        new OwnTerms(casefile.holdings)
                .reword(lists.find("role", first).orElseThrow().own(), "Somebody", ENGLISH);
        String second = lists.add("role", null, "???", ENGLISH).code();

        assertNotEquals(first, second);
    }

    @Test
    void aListHasFiveLevelsAndNoMore() throws Exception {
        String parent = "family";
        for (int depth = 2; depth <= Vocabularies.DEEPEST; depth++) {
            parent = lists.add("relation", parent, "level " + depth, ENGLISH).code();
        }
        String deepest = parent;

        VocabularyException refused =
                assertThrows(
                        VocabularyException.class,
                        () -> lists.add("relation", deepest, "level 6", ENGLISH));
        assertEquals("casefile.problem.term-too-deep", refused.problem().key());
    }

    @Test
    void anUnknownListOrBroaderTermIsRefusedByName() {
        VocabularyException list =
                assertThrows(
                        VocabularyException.class, () -> lists.add("colours", null, "x", ENGLISH));
        VocabularyException term =
                assertThrows(
                        VocabularyException.class, () -> lists.add("role", "nobody", "x", ENGLISH));

        assertEquals("colours", list.problem().args().get("list"));
        assertEquals("nobody", term.problem().args().get("term"));
    }

    @Test
    void anOwnTermWhoseBroaderOneNeverCameStandsAtTheTop() throws Exception {
        OwnTerm lost =
                new OwnTerm(
                        casefile.holdings.ids().next(),
                        "role",
                        "own_x",
                        "own_never",
                        "X",
                        "en",
                        false,
                        null);
        casefile.holdings.create(ActName.of("test"), OwnTerm.SHAPE, lost);

        assertEquals("own_x", codes("role").getLast());
        assertEquals(1, lists.terms("role").getLast().depth());
    }

    @Test
    void aListFileWithAFaultIsRefused() {
        for (String text : List.of("a\n    too_far", "a\n  b c", "a\n  b > ")) {
            assertThrows(IllegalArgumentException.class, () -> BroughtTerms.read(text), text);
        }
    }

    @Test
    void aTermIsSaidAsItWasChosenInThisLanguageElseAsTheListHasIt() throws Exception {
        Term odd = new Term("victim", "Пострадавшая", "ru", "dalil-0");
        assertEquals("Пострадавшая", lists.words("role", odd, RUSSIAN));
        assertEquals("Victim", lists.words("role", odd, ENGLISH));
        assertEquals("Victim", lists.words("role", Term.ofCode("victim"), ENGLISH));
        Term lost = new Term("no_such", "Кто-то", "ru", "own");
        assertEquals("Кто-то", lists.words("role", lost, ENGLISH));
        assertEquals("no_such", lists.words("role", Term.ofCode("no_such"), ENGLISH));
    }
}
