package org.dalil.testimony.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.event.casework.Case;
import org.dalil.event.casework.Cases;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Codes by cases are counted as one would count them by hand.
class CodeTableLikeNaiveTest {
    private static final int CODES = 3;
    private static final int CASES = 2;

    /// That words have a code.
    record Given(int passage, int code) {}

    /// That a case gathers the source of words.
    record Taken(int ofCase, int passage) {}

    @Property(tries = 8)
    void cellsAreAsCountedByHand(
            @ForAll("given") List<Given> given, @ForAll("taken") List<Taken> taken)
            throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            List<Passage> passages = new ArrayList<>();
            for (String words : List.of("nine people", "in August", "A relative", "denied it")) {
                passages.add(casefile.marked(words));
            }
            List<Code> codes = new ArrayList<>();
            UUID above = null;
            for (int i = 0; i < CODES; i++) {
                Code made = new Codes(casefile.holdings).add("Code " + i, above, null);
                above = made.id();
                codes.add(made);
            }
            Cases cases = new Cases(casefile.holdings);
            List<Case> files = new ArrayList<>();
            for (int i = 0; i < CASES; i++) {
                files.add(cases.add("Case " + i));
            }
            for (Given one : given) {
                new Codings(casefile.holdings)
                        .add(passages.get(one.passage), List.of(codes.get(one.code)));
            }
            for (Taken one : taken) {
                cases.gather(files.get(one.ofCase), List.of(source(passages.get(one.passage))));
            }
            counted(casefile, codes, files, given, taken);
        }
    }

    private static RecordRef source(Passage of) {
        return new RecordRef(RecordKind.SOURCE, of.source());
    }

    private static void counted(
            BareCasefile casefile,
            List<Code> codes,
            List<Case> files,
            List<Given> given,
            List<Taken> taken)
            throws Exception {
        CodeTable table = CodeTable.read(casefile.holdings);
        CodeTree tree = new Codes(casefile.holdings).tree();
        for (int code = 0; code < CODES; code++) {
            for (int file = 0; file < CASES; file++) {
                UUID ofCase = files.get(file).id();
                assertEquals(
                        byHand(given, taken, code, code, file),
                        table.count(codes.get(code).id(), ofCase));
                assertEquals(
                        byHand(given, taken, code, CODES - 1, file),
                        table.count(tree, codes.get(code).id(), ofCase));
                assertEquals(
                        table.count(codes.get(code).id(), ofCase),
                        table.quotes(casefile.holdings, codes.get(code).id(), ofCase).size());
            }
        }
    }

    private static int byHand(
            List<Given> given, List<Taken> taken, int firstCode, int lastCode, int file) {
        Set<Integer> passages = new HashSet<>();
        for (Given one : given) {
            boolean wanted = one.code >= firstCode && one.code <= lastCode;
            if (wanted && taken.contains(new Taken(file, one.passage))) {
                passages.add(one.passage);
            }
        }
        return passages.size();
    }

    @Provide
    Arbitrary<List<Given>> given() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, CODES - 1))
                .as(Given::new)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Taken>> taken() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, CASES - 1),
                        Arbitraries.integers().between(0, 3))
                .as(Taken::new)
                .list()
                .ofMaxSize(5);
    }
}
