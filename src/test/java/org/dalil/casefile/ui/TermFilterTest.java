package org.dalil.casefile.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.OwnTerm;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// What fits is seen with all that leads to it, in whatever language it is typed; what was folded
/// up hides what is narrower and nothing else.
class TermFilterTest {
    private static final List<Texts> LANGUAGES =
            List.of(Texts.in(Locale.ENGLISH), Texts.in(Locale.of("ru")));

    /// Terms worded as written, two blanks in for each level.
    private static List<ListedTerm> tree(String... written) {
        List<ListedTerm> terms = new ArrayList<>();
        for (String line : written) {
            int depth = (line.length() - line.stripLeading().length()) / 2 + 1;
            terms.add(term(line.strip(), depth));
        }
        return terms;
    }

    private static ListedTerm term(String words, int depth) {
        OwnTerm own = new OwnTerm(UUID.randomUUID(), "role", words, null, words, "en", false, null);
        return new ListedTerm("role", words, null, depth, null, false, null, false, own);
    }

    private static List<String> seen(List<ListedTerm> terms, String typed, String... folded) {
        return TermFilter.lines(terms, typed, Set.of(folded), LANGUAGES).stream()
                .map(line ->
                        (line.found() ? "" : "~") + line.term().code() + (line.folded() ? "…" : ""))
                .toList();
    }

    @Test
    void whatFitsIsSeenBelowWhatLeadsToIt() {
        List<ListedTerm> terms =
                tree("family", "  parent", "  child", "    stepchild", "work", "  boss");

        assertEquals(List.of("~family", "child", "stepchild"), seen(terms, "child"));
        assertEquals(List.of("~family", "~child", "stepchild"), seen(terms, "STEP"));
        assertEquals(List.of("family"), seen(terms, "family"));
        assertEquals(List.of(), seen(terms, "lawyer"));
        assertEquals(6, seen(terms, " ").size());
    }

    @Test
    void aSiblingThatDoesNotFitLosesNobodyTheirBroaderTerm() {
        assertEquals(
                List.of("~a", "y1", "~b", "y2"),
                seen(tree("a", "  x", "  y1", "b", "  y2", "  x2"), "y"));
    }

    @Test
    void aBroughtTermIsFoundInEveryLanguage() {
        ListedTerm victim =
                new ListedTerm("role", "victim", null, 1, null, false, null, false, null);
        String russian = victim.label(LANGUAGES.getLast());

        assertEquals(List.of("victim"), seen(List.of(victim), "vict"));
        assertEquals(List.of("victim"), seen(List.of(victim), russian.substring(0, 5)));
    }

    @Test
    void signsAloneFindNothing() {
        assertEquals(List.of(), seen(tree("a", "b"), "…"));
    }

    @Test
    void whatIsFoldedHidesWhatIsNarrowerUntilSomethingIsTyped() {
        List<ListedTerm> terms = tree("a", "  b", "    c", "  d", "e");

        assertEquals(List.of("a…", "e"), seen(terms, "", "a"));
        assertEquals(List.of("a", "b…", "d", "e"), seen(terms, "", "b"));
        assertEquals(List.of("a…", "e"), seen(terms, "", "a", "b"));
        assertEquals(List.of("a", "b", "c", "d", "e"), seen(terms, "", "c", "e"), "no leaf folds");
        assertEquals(List.of("~a", "~b", "c"), seen(terms, "c", "a"));
    }

    @Provide
    Arbitrary<List<ListedTerm>> trees() {
        return Arbitraries.integers()
                .between(-4, 1)
                .list()
                .ofMaxSize(12)
                .flatMap(steps ->
                        Arbitraries.of("ana", "bob", "can", "dan")
                                .list()
                                .ofSize(steps.size())
                                .map(words -> tree(steps, words)));
    }

    private static List<ListedTerm> tree(List<Integer> steps, List<String> words) {
        List<ListedTerm> terms = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < steps.size(); i++) {
            depth = Math.clamp(depth + steps.get(i), 1, 5);
            terms.add(term(words.get(i) + i, depth));
        }
        return terms;
    }

    @Property(tries = 300)
    void everyTermThatFitsIsSeenAndNoLineStandsWithoutItsBroaderOne(
            @ForAll("trees") List<ListedTerm> terms) {
        List<TermFilter.Line> lines = TermFilter.lines(terms, "an", Set.of(), LANGUAGES);

        List<ListedTerm> fitting =
                terms.stream().filter(one -> Folding.key(one.code()).contains("an")).toList();
        assertEquals(
                fitting,
                lines.stream().filter(TermFilter.Line::found).map(TermFilter.Line::term).toList());
        int before = 0;
        for (TermFilter.Line line : lines) {
            int depth = line.term().depth();
            assertTrue(depth <= before + 1, "its broader term is not seen");
            before = depth;
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean leads =
                    i + 1 < lines.size()
                            && lines.get(i + 1).term().depth() > lines.get(i).term().depth();
            assertFalse(!lines.get(i).found() && !leads, "seen for nothing");
        }
    }
}
