package org.dalil.casefile.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Whatever several laptops added, moved and hid, a list is a tree: every term once, broader before
/// narrower, five levels at most.
class TermTreeTest {
    private static final List<ListedTerm> BROUGHT =
            BroughtTerms.read("list\n  a\n    b\n      c\n  d\n").get("list");

    @Provide
    Arbitrary<List<OwnTerm>> added() {
        Arbitrary<String> code = Arbitraries.integers().between(0, 9).map(n -> "own_" + n);
        Arbitrary<String> parent =
                Arbitraries.oneOf(code, Arbitraries.of("a", "b", "c", "d", "lost")).injectNull(0.2);
        return code.flatMap(one ->
                        parent.map(above ->
                                new OwnTerm(
                                        UUID.randomUUID(),
                                        "list",
                                        one,
                                        above,
                                        one,
                                        "en",
                                        false,
                                        null)))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 300)
    void everyListIsATree(@ForAll("added") List<OwnTerm> added) {
        List<ListedTerm> lines = TermTree.of(BROUGHT, added, List.of()).lines();

        assertEquals(BROUGHT.size() + added.size(), lines.size(), "each once");
        Set<UUID> own = new HashSet<>();
        List<String> above = new ArrayList<>();
        for (ListedTerm one : lines) {
            assertTrue(one.depth() >= 1 && one.depth() <= Vocabularies.DEEPEST, one.toString());
            assertTrue(one.depth() <= above.size() + 1, "no level is skipped");
            above.subList(one.depth() - 1, above.size()).clear();
            assertEquals(above.isEmpty() ? null : above.getLast(), one.parent());
            above.add(one.code());
            if (one.own() != null) {
                assertTrue(own.add(one.own().id()), "never twice");
            }
        }
    }

    @Property(tries = 200)
    void aBranchIsATermAndWhatStandsFurtherInBelowIt(@ForAll("added") List<OwnTerm> added) {
        TermTree tree = TermTree.of(BROUGHT, added, List.of());
        for (int i = 0; i < tree.lines().size(); i++) {
            ListedTerm top = tree.lines().get(i);
            List<ListedTerm> branch = tree.branch(top);
            assertEquals(tree.lines().subList(i, i + branch.size()), branch);
            assertTrue(branch.stream().skip(1).allMatch(one -> one.depth() > top.depth()));
            int end = i + branch.size();
            assertTrue(end == tree.lines().size() || tree.lines().get(end).depth() <= top.depth());
        }
    }

    @Test
    void termsMovedBelowEachOtherOnTwoLaptopsStandAtTheTop() {
        OwnTerm one = own("own_1", "own_2");
        OwnTerm two = own("own_2", "own_1");
        List<ListedTerm> lines = TermTree.of(BROUGHT, List.of(one, two), List.of()).lines();

        assertEquals("own_1", lines.get(4).code());
        assertEquals(1, lines.get(4).depth());
        assertEquals("own_2", lines.get(5).code());
        assertEquals(2, lines.get(5).depth());
    }

    @Test
    void oneRecordThatHidesATermIsEnoughAndUnknownTermsHideNothing() {
        List<TermOffer> offers =
                List.of(offer("a", true), offer("a", false), offer("d", true), offer("x", false));
        List<String> hidden =
                TermTree.of(BROUGHT, List.of(), offers).lines().stream()
                        .filter(one -> !one.offered())
                        .map(ListedTerm::code)
                        .toList();

        assertEquals(List.of("a"), hidden);
    }

    private static OwnTerm own(String code, String parent) {
        return new OwnTerm(UUID.randomUUID(), "list", code, parent, code, "en", false, null);
    }

    private static TermOffer offer(String code, boolean offered) {
        return new TermOffer(UUID.randomUUID(), "list", code, offered);
    }
}
