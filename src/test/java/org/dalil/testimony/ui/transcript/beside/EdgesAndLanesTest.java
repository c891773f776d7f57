package org.dalil.testimony.ui.transcript.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import org.dalil.testimony.linked.Stretch;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Codes go to whole words, and their bars never lie on each other.
class EdgesAndLanesTest {
    private static final String WORDS = "Брат вышел утром, oʻsha kuni.";

    @Test
    void anEndInsideAWordGoesToItsEdge() {
        assertEquals(new Stretch(0, 10), WordEdges.whole(WORDS, 2, 7));
        assertEquals(new Stretch(5, 16), WordEdges.whole(WORDS, 5, 13));
    }

    @Test
    void spaceAtEitherEndIsLeftOut() {
        assertEquals(new Stretch(5, 10), WordEdges.whole(WORDS, 4, 11));
        assertEquals(new Stretch(4, 5), WordEdges.whole(WORDS, 4, 5), "nothing else would be left");
    }

    @Test
    void endsDrawnOverEachOtherAreTurned() {
        assertEquals(WordEdges.whole(WORDS, 2, 7), WordEdges.whole(WORDS, 7, 2));
        assertEquals(new Stretch(0, WORDS.length()), WordEdges.whole(WORDS, -5, 900));
    }

    @Property(tries = 300)
    void itOnlyWidensButForSpace(
            @ForAll @StringLength(min = 1, max = 40) String words,
            @ForAll @IntRange(min = 0, max = 40) int from,
            @ForAll @IntRange(min = 0, max = 40) int to) {
        int start = Math.clamp(Math.min(from, to), 0, words.length());
        int end = Math.clamp(Math.max(from, to), 0, words.length());
        Stretch whole = WordEdges.whole(words, from, to);
        assertTrue(whole.from() >= 0 && whole.to() <= words.length());
        assertTrue(whole.from() <= whole.to());
        String lost =
                words.substring(start, Math.max(start, Math.min(end, whole.from())))
                        + words.substring(Math.min(end, Math.max(start, whole.to())), end);
        assertTrue(lost.isBlank(), "only space is left out");
    }

    @Test
    void aBarTakesTheFirstFreeLane() {
        BarLanes lanes = new BarLanes();
        assertEquals(0, lanes.next(0, 50));
        assertEquals(1, lanes.next(10, 20));
        assertEquals(2, lanes.next(15, 60));
        assertEquals(1, lanes.next(20, 30));
        assertEquals(0, lanes.next(50, 70));
    }

    @Property(tries = 200)
    void noBarLiesOnAnother(@ForAll("bars") List<double[]> bars) {
        List<double[]> ordered = new ArrayList<>(bars);
        ordered.sort(Comparator.comparingDouble(one -> one[0]));
        BarLanes lanes = new BarLanes();
        List<Integer> at = ordered.stream().map(one -> lanes.next(one[0], one[1])).toList();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean over =
                        ordered.get(j)[1] > ordered.get(i)[0]
                                && ordered.get(j)[0] < ordered.get(i)[1];
                assertFalse(over && at.get(i).equals(at.get(j)));
            }
        }
    }

    @Provide
    Arbitrary<List<double[]>> bars() {
        return Arbitraries.integers()
                .between(0, 500)
                .flatMap(top ->
                        Arbitraries.integers()
                                .between(1, 200)
                                .map(high -> new double[] {top, top + high}))
                .list()
                .ofMaxSize(20);
    }
}
