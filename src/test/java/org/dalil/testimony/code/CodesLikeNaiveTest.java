package org.dalil.testimony.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.ProblemException;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Passage;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Whatever is done with codes in whatever order, they are as someone keeps them by hand on paper:
/// nothing stands below itself, and words keep each code they were given once.
class CodesLikeNaiveTest {
    private static final int PASSAGES = 3;

    /// One thing that is done.
    record Deed(int kind, int one, int other) {}

    /// Codes on paper: where each stands, and which words have it.
    private static final class Paper {
        final Map<UUID, @Nullable UUID> parents = new HashMap<>();
        final Map<UUID, Set<UUID>> words = new HashMap<>();

        boolean isWithin(UUID one, @Nullable UUID other) {
            UUID at = other;
            while (at != null) {
                if (at.equals(one)) {
                    return true;
                }
                at = parents.get(at);
            }
            return false;
        }

        void remove(UUID one) {
            UUID above = parents.remove(one);
            parents.replaceAll((id, parent) -> one.equals(parent) ? above : parent);
            words.remove(one);
        }

        void merge(UUID one, UUID into) {
            if (isWithin(one, into)) {
                parents.put(into, parents.get(one));
            }
            parents.replaceAll(
                    (id, parent) -> one.equals(parent) && !id.equals(into) ? into : parent);
            words.get(into).addAll(words.get(one));
            parents.remove(one);
            words.remove(one);
        }
    }

    @Property(tries = 40)
    void codesAreAsOnPaper(@ForAll("deeds") List<Deed> deeds) throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Codes codes = new Codes(casefile.holdings);
            List<Passage> passages = new ArrayList<>();
            for (String words : List.of("nine people", "in August", "A relative")) {
                passages.add(casefile.marked(words));
            }
            Paper paper = new Paper();
            for (Deed deed : deeds) {
                act(codes, new Codings(casefile.holdings), passages, paper, deed);
                compare(casefile, codes, paper);
            }
        }
    }

    private static void act(
            Codes codes, Codings codings, List<Passage> passages, Paper paper, Deed deed)
            throws Exception {
        List<Code> all = codes.tree().lines().stream().map(CodeTree.Line::code).toList();
        Code one = all.isEmpty() ? null : all.get(deed.one % all.size());
        Code other = all.isEmpty() ? null : all.get(deed.other % all.size());
        if (one == null || other == null || deed.kind <= 1) {
            UUID above = deed.kind == 0 || other == null ? null : other.id();
            Code made = codes.add("c" + deed.one, above, null);
            paper.parents.put(made.id(), above);
            paper.words.put(made.id(), new HashSet<>());
        } else if (deed.kind <= 3) {
            Passage words = passages.get(deed.one % PASSAGES);
            codings.add(words, List.of(other));
            paper.words.get(other.id()).add(words.id());
        } else if (deed.kind == 4) {
            move(codes, paper, one, other.id());
        } else if (deed.kind == 5) {
            move(codes, paper, one, null);
        } else if (deed.kind == 6) {
            codes.remove(one);
            paper.remove(one.id());
        } else if (!one.id().equals(other.id())) {
            codes.merge(one, other);
            paper.merge(one.id(), other.id());
        }
    }

    private static void move(Codes codes, Paper paper, Code one, @Nullable UUID to)
            throws Exception {
        boolean refused = false;
        try {
            codes.move(one, to);
        } catch (ProblemException ring) {
            refused = true;
        }
        assertEquals(paper.isWithin(one.id(), to), refused);
        if (!refused) {
            paper.parents.put(one.id(), to);
        }
    }

    private static void compare(BareCasefile casefile, Codes codes, Paper paper) throws Exception {
        CodeTree tree = codes.tree();
        CodeTable table = CodeTable.read(casefile.holdings);
        assertEquals(paper.parents.size(), tree.lines().size());
        for (CodeTree.Line line : tree.lines()) {
            UUID id = line.code().id();
            assertTrue(paper.parents.containsKey(id));
            assertEquals(paper.parents.get(id), line.code().parent());
            for (Code each : tree.below(id)) {
                assertFalse(tree.within(each.id()).contains(id), "below itself");
            }
            Set<UUID> words = new HashSet<>();
            table.quotes(casefile.holdings, id, null).forEach(each -> words.add(each.id()));
            assertEquals(paper.words.get(id), words);
            long codings =
                    casefile.holdings.records().where(Coding.SHAPE, "code = ?", "id", id).size();
            assertEquals(words.size(), codings, "each once");
        }
    }

    @Property(tries = 12)
    void undoTakesBackEachDeedAndRedoDoesItAgain(@ForAll("deeds") List<Deed> deeds)
            throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Codes codes = new Codes(casefile.holdings);
            List<Passage> passages = new ArrayList<>();
            for (String words : List.of("nine people", "in August", "A relative")) {
                passages.add(casefile.marked(words));
            }
            List<String> stages = new ArrayList<>(List.of(shown(casefile, codes)));
            for (Deed deed : deeds) {
                var before = casefile.ledger.history().undoable();
                act(codes, new Codings(casefile.holdings), passages, new Loose(codes).paper, deed);
                if (!casefile.ledger.history().undoable().equals(before)) {
                    stages.add(shown(casefile, codes));
                }
            }
            for (int i = stages.size() - 2; i >= 0; i--) {
                casefile.ledger.undo();
                assertEquals(stages.get(i), shown(casefile, codes));
            }
            for (int i = 1; i < stages.size(); i++) {
                casefile.ledger.redo();
                assertEquals(stages.get(i), shown(casefile, codes));
            }
        }
    }

    /// Paper that is written anew from what there is.
    private static final class Loose {
        final Paper paper = new Paper();

        Loose(Codes codes) throws Exception {
            for (CodeTree.Line line : codes.tree().lines()) {
                paper.parents.put(line.code().id(), line.code().parent());
                paper.words.put(line.code().id(), new HashSet<>());
            }
        }
    }

    private static String shown(BareCasefile casefile, Codes codes) throws Exception {
        List<Coding> all =
                casefile.holdings.records().where(Coding.SHAPE, "TRUE", "passage, code, id");
        return codes.tree().lines() + "\n" + all;
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9))
                .as(Deed::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(14);
    }
}
