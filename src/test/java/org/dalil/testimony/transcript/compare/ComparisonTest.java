package org.dalil.testimony.transcript.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Two texts, word by word.
class ComparisonTest {
    private static List<String> told(String left, String right) {
        return Comparison.of(left, right).stream()
                .map(one ->
                        left.substring(one.left().start(), one.left().end())
                                + "|"
                                + right.substring(one.right().start(), one.right().end()))
                .toList();
    }

    @Test
    void changedMissingAndAddedWordsAreTold() {
        assertEquals(
                List.of("took|led", "[pause 3 s]|away"),
                told("They took him [pause 3 s] then", "They led him away then"));
        assertEquals(List.of(), told("one  two\nthree", "one two three"));
        assertEquals(List.of("|all of it"), told("", "all of it"));
        assertEquals(List.of("all of it|"), told("all of it", ""));
    }

    @Property(tries = 300)
    void whatIsNotToldIsTheSame(@ForAll("texts") String left, @ForAll("texts") String right) {
        List<Difference> found = Comparison.of(left, right);
        StringBuilder mended = new StringBuilder();
        int at = 0;
        for (Difference one : found) {
            mended.append(left, at, one.left().start()).append(' ');
            mended.append(right, one.right().start(), one.right().end()).append(' ');
            at = one.left().end();
        }
        mended.append(left.substring(at));
        assertEquals(words(right), words(mended.toString()));
        assertEquals(left.equals(right) || words(left).equals(words(right)), found.isEmpty());
    }

    private static List<String> words(String text) {
        return Word.in(text, 0, text.length()).stream().map(Word::text).toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "[pause]", "he", "said")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    @Test
    void longTextsAreComparedAtOnce() {
        String left = random(1, 30_000);
        String same = left.replace("w77 ", "other ");
        long began = System.nanoTime();
        assertTrue(Comparison.of(left, same).size() > 5);
        assertEquals(1, Comparison.of("x ".repeat(30_000), "y ".repeat(30_000)).size());
        assertTrue(!Comparison.of(left, random(2, 30_000)).isEmpty());
        assertTrue(System.nanoTime() - began < 20_000_000_000L, "nobody waits that long");
    }

    private static String random(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(3_000))
                .collect(Collectors.joining(" "));
    }
}
