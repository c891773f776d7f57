package org.dalil.testimony.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Passage;
import org.dalil.testimony.TestimonyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Two codes become one, or one goes, and nothing that was said of words is lost; also where two
/// laptops have closed a ring.
class MergedCodesTest {
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

    private Code now(Code one) throws Exception {
        return codes.find(one.id()).orElseThrow();
    }

    // As the log of another laptop brings it: no door was asked.
    private void told(Code one) throws Exception {
        casefile.holdings.update(ActName.of("testimony.act.change-code"), Code.SHAPE, one);
    }

    private Coding why(Passage words, Code code, @Nullable String memo) throws Exception {
        codings.add(words, List.of(code));
        Coding made =
                codings.of(words.id()).stream()
                        .filter(one -> one.code().equals(code.id()))
                        .findFirst()
                        .orElseThrow();
        codings.change(words, made.noted(memo));
        return made;
    }

    @Test
    void whatWasSaidOfTheSameWordsUnderBothIsKept() throws Exception {
        Code fear = codes.add("Fear", null, null);
        Code dread = codes.add("Dread", null, null);
        Passage both = casefile.marked("nine people");
        Passage first = casefile.marked("in August");
        why(both, fear, "as she cried");
        why(both, dread, "as he said");
        why(first, fear, "only here");
        codes.merge(fear, dread);
        List<Coding> left = codings.of(both.id());
        assertEquals(1, left.size());
        assertEquals("as he said\nas she cried", left.getFirst().memo());
        assertEquals("only here", codings.of(first.id()).getFirst().memo());
        casefile.ledger.undo();
        assertEquals(2, codings.of(both.id()).size());
        assertEquals("as he said", codings.of(both.id()).getLast().memo());
    }

    @Test
    void memosOfTheCodesAreJoinedAndTheSameOneStandsOnce() throws Exception {
        Code one = codes.add("One", null, "#112233");
        Code two = codes.add("Two", null, "#445566");
        codes.change(one.noted("of one"));
        codes.merge(now(one), two);
        assertEquals("of one", now(two).memo());
        Code three = codes.add("Three", null, null);
        codes.change(three.noted("of three"));
        codes.merge(now(two), now(three));
        assertEquals("of three\nof one", now(three).memo());
        Code same = codes.add("Same", null, null);
        codes.change(same.noted("of three\nof one"));
        codes.merge(now(same), now(three));
        assertEquals("of three\nof one", now(three).memo());
        assertEquals(null, now(three).colour());
    }

    @Test
    void aGroupThatComesToHaveWordsIsForWords() throws Exception {
        Code group = codes.add("Group", null, null);
        codes.change(group.codable(false));
        Code bare = codes.add("Bare", null, null);
        codes.merge(bare, now(group));
        assertTrue(!now(group).codable(), "nothing came to it");
        Code fear = codes.add("Fear", null, null);
        Passage words = casefile.marked("nine people");
        codings.add(words, List.of(fear));
        codes.merge(fear, now(group));
        assertTrue(now(group).codable());
        assertEquals(group.id(), codings.of(words.id()).getFirst().code());
    }

    @Test
    void mergingIntoItselfDoesNothing() throws Exception {
        Code fear = codes.add("Fear", null, null);
        Passage words = casefile.marked("nine people");
        codings.add(words, List.of(fear));
        int acts = casefile.announced.size();
        codes.merge(fear, fear);
        assertEquals(acts, casefile.announced.size());
        assertEquals(1, codings.of(words.id()).size());
    }

    @Test
    void mergingWithACodeThatIsGoneIsRefusedAndChangesNothing() throws Exception {
        Code fear = codes.add("Fear", null, null);
        Code gone = codes.add("Gone", null, null);
        Passage words = casefile.marked("nine people");
        codings.add(words, List.of(fear));
        codes.remove(gone);
        assertThrows(ProblemException.class, () -> codes.merge(fear, gone));
        assertThrows(ProblemException.class, () -> codes.merge(gone, fear));
        assertThrows(ProblemException.class, () -> codes.remove(gone));
        assertEquals(List.of("-Fear"), lines());
        assertEquals(fear.id(), codings.of(words.id()).getFirst().code());
    }

    @Test
    void aRingOfTwoLaptopsIsOpenedByMergingAndByRemoving() throws Exception {
        Code a = codes.add("A", null, null);
        Code b = codes.add("B", a.id(), null);
        Code c = codes.add("C", b.id(), null);
        told(a.below(b.id()));
        assertEquals(List.of("-A", "--B", "---C"), lines());
        codes.merge(now(a), now(b));
        assertEquals(List.of("-B", "--C"), lines());
        assertEquals(null, now(b).parent());
        told(now(b).below(c.id()));
        codes.remove(now(b));
        assertEquals(List.of("-C"), lines());
        assertEquals(null, now(c).parent());
    }

    @Test
    void aLongerRingLosesNoCodeWhicheverIsTaken() throws Exception {
        for (int taken = 0; taken < 3; taken++) {
            Code[] ring = new Code[3];
            for (int i = 0; i < 3; i++) {
                ring[i] = codes.add("R" + i, i == 0 ? null : ring[i - 1].id(), null);
            }
            told(ring[0].below(ring[2].id()));
            codes.remove(now(ring[taken]));
            assertEquals(2, lines().size());
            Code one = now(ring[(taken + 1) % 3]);
            codes.merge(one, now(ring[(taken + 2) % 3]));
            Code last = codes.tree().lines().getFirst().code();
            assertEquals(List.of("-" + last.name()), lines());
            assertEquals(null, last.parent());
            codes.remove(last);
        }
    }

    @Test
    void aRingIsRefusedHoweverFarUpItWouldClose() throws Exception {
        UUID above = null;
        Code top = null;
        for (int i = 0; i < 30; i++) {
            Code made = codes.add("c" + i, above, null);
            top = top == null ? made : top;
            above = made.id();
        }
        Code first = java.util.Objects.requireNonNull(top);
        UUID last = above;
        TestimonyException refused =
                assertThrows(TestimonyException.class, () -> codes.change(first.below(last)));
        assertEquals("testimony.problem.code-ring", refused.problem().key());
        assertEquals("c0", refused.problem().args().get("name"));
        assertEquals(30, codes.tree().lines().getLast().depth());
    }

    @Test
    void wordsKeepWhatIsSaidOfThemUnderTheirOtherCodes() throws Exception {
        Code fear = codes.add("Fear", null, null);
        Code night = codes.add("Night", null, null);
        Passage words = casefile.marked("nine people");
        why(words, fear, "one");
        why(words, night, "two");
        codes.remove(fear);
        assertEquals(List.of("two"), codings.of(words.id()).stream().map(Coding::memo).toList());
        casefile.ledger.undo();
        assertEquals(2, codings.of(words.id()).size());
    }

    @Test
    void nothingIsGivenWhereOneOfSeveralCannotBe() throws Exception {
        Code fear = codes.add("Fear", null, null);
        Code gone = codes.add("Gone", null, null);
        codes.remove(gone);
        Passage words = casefile.marked("nine people");
        TestimonyException refused =
                assertThrows(
                        TestimonyException.class, () -> codings.add(words, List.of(fear, gone)));
        assertEquals("testimony.problem.not-codable", refused.problem().key());
        assertEquals(List.of(), codings.of(words.id()));
    }
}
