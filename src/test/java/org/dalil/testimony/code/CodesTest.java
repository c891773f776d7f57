package org.dalil.testimony.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Support;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.Cases;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Passage;
import org.dalil.testimony.TestimonyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A tree of codes, and the words they are given to.
class CodesTest {
    private BareCasefile casefile;
    private Codes codes;
    private Codings codings;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        codes = new Codes(casefile.holdings);
        codings = new Codings(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<String> lines() throws Exception {
        return codes.tree().lines().stream()
                .map(one -> "-".repeat(one.depth()) + one.code().name())
                .toList();
    }

    @Test
    void theTreeIsMadeMovedAndNeverClosed() throws Exception {
        Code fear = codes.add("Fear", null, "#aa0000");
        Code night = codes.add("Night", fear.id(), null);
        Code dogs = codes.add("Dogs", night.id(), null);
        assertEquals(List.of("-Fear", "--Night", "---Dogs"), lines());
        TestimonyException ring =
                assertThrows(TestimonyException.class, () -> codes.move(fear, dogs.id()));
        assertEquals("testimony.problem.code-ring", ring.problem().key());
        assertThrows(TestimonyException.class, () -> codes.move(fear, fear.id()));
        codes.move(night, null);
        assertEquals(List.of("-Fear", "-Night", "--Dogs"), lines());
        casefile.ledger.undo();
        codes.change(night.named("At night").coloured("#000044").noted("after dark"));
        assertEquals(List.of("-Fear", "--At night", "---Dogs"), lines());
    }

    @Test
    void wordsHaveSeveralCodesEachOnce() throws Exception {
        Passage words = casefile.marked("nine people");
        Code one = codes.add("Number", null, null);
        Code two = codes.add("Return", null, null);
        assertEquals(2, codings.add(words, List.of(one, two, one)).size());
        assertEquals(0, codings.add(words, List.of(two)).size());
        assertEquals("testimony.act.code", casefile.undoable());
        assertEquals(List.of(two, one), codings.last(5));
        Coding coding = codings.of(words.id()).getFirst();
        codings.change(words, coding.noted("as said"));
        codings.remove(words, coding);
        assertEquals(1, codings.in(words.source()).size());
        casefile.ledger.undo();
        assertEquals("as said", codings.of(words.id()).getFirst().memo());
        Code group = codes.add("Groups", null, null).codable(false);
        codes.change(group);
        assertThrows(TestimonyException.class, () -> codings.add(words, List.of(group)));
    }

    @Test
    void mergedAndRemovedCodesLoseNoWordsAndNoOtherCode() throws Exception {
        Passage first = casefile.marked("nine people");
        Passage second = casefile.marked("in August");
        Code fear = codes.add("Fear", null, null);
        Code night = codes.add("Night", fear.id(), null);
        Code dark = codes.add("Dark", night.id(), null);
        codings.add(first, List.of(fear, dark));
        codings.add(second, List.of(fear));
        codes.merge(fear, dark);
        assertEquals(List.of("-Dark", "--Night"), lines());
        assertEquals(1, codings.of(first.id()).size());
        assertEquals(dark.id(), codings.of(second.id()).getFirst().code());
        casefile.ledger.undo();
        assertEquals(List.of("-Fear", "--Night", "---Dark"), lines());
        assertEquals(2, codings.of(first.id()).size());
        codes.remove(night);
        assertEquals(List.of("-Fear", "--Dark"), lines());
        codes.remove(codes.find(fear.id()).orElseThrow());
        assertEquals(List.of("-Dark"), lines());
        assertEquals(List.of(), codings.of(second.id()));
        casefile.ledger.undo();
        assertEquals(1, codings.of(second.id()).size());
    }

    @Test
    void theTableCountsWordsByCodeAndCase() throws Exception {
        Passage sourced = casefile.marked("nine people");
        Passage claimed = casefile.marked("in August");
        Passage apart = casefile.marked("A relative");
        Code number = codes.add("Number", null, null);
        Code below = codes.add("Exact", number.id(), null);
        for (Passage one : List.of(sourced, claimed, apart)) {
            codings.add(one, List.of(number));
        }
        codings.add(sourced, List.of(below));
        Claims claims = new Claims(casefile.holdings);
        Claim claim =
                claims.fromWords(claimed.source(), casefile.text(), BareCasefile.words("nine"));
        casefile.holdings.create(
                ActName.of("claim.act.add-words"),
                Support.SHAPE,
                new Support(
                        casefile.holdings.ids().next(), claim.id(), claimed.id(), "supports", 2));
        Cases cases = new Cases(casefile.holdings);
        Case one = cases.add("The nine");
        cases.gather(
                one,
                List.of(
                        new RecordRef(RecordKind.SOURCE, sourced.source()),
                        new RecordRef(RecordKind.CLAIM, claim.id())));
        CodeTable table = CodeTable.read(casefile.holdings);
        assertEquals(2, table.count(number.id(), one.id()));
        assertEquals(3, table.count(number.id(), null));
        assertEquals(1, table.count(below.id(), one.id()));
        assertEquals(2, table.count(codes.tree(), number.id(), one.id()), "each once");
        assertEquals(0, table.count(number.id(), UUID.randomUUID()));
        assertTrue(
                table.quotes(casefile.holdings, number.id(), one.id())
                        .containsAll(List.of(sourced, claimed)));
    }

    @Property(tries = 200)
    void whateverTheParentsEveryCodeStandsInTheTreeOnce(
            @ForAll @Size(max = 12) List<@IntRange(max = 11) Integer> parents) {
        List<Code> all = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            UUID parent = parents.get(i) == i ? null : new UUID(0, parents.get(i));
            all.add(new Code(new UUID(0, i), "c" + i, null, parent, true, null));
        }
        CodeTree tree = new CodeTree(all);
        List<Code> lines = tree.lines().stream().map(CodeTree.Line::code).toList();
        assertEquals(all.size(), lines.size());
        assertTrue(lines.containsAll(all));
    }
}
