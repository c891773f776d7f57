package org.dalil.people.inflection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// The index finds in any words what trying every name at every word would find.
class NameIndexLikeNaiveTest {
    private static final List<String> WORDS =
            List.of(
                    "Иван",
                    "Ивана",
                    "Иванову",
                    "Иванов",
                    "Петров",
                    "Petrov",
                    "Петровым",
                    "Анна",
                    "Анне",
                    "Annaga",
                    "Ош",
                    "Оше",
                    "Ли",
                    "Павла",
                    "Павел",
                    "видел",
                    "и",
                    "Karim",
                    "Каримга",
                    "Karimovning",
                    "a",
                    "дом");

    private static RecordRef ref(int number) {
        return new RecordRef(RecordKind.AGENT, new UUID(0, number));
    }

    @Property(tries = 400)
    void itFindsWhatTryingEveryNameFinds(
            @ForAll("names") List<String> names, @ForAll("texts") String text) {
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            all.add(new Named(ref(i), List.of(names.get(i)), i % 2 == 0));
        }
        assertEquals(naive(names, text), found(NameIndex.of(all), text));
    }

    private static List<String> found(NameIndex index, String text) {
        return index.in(text, false).stream()
                .map(one ->
                        one.start()
                                + "-"
                                + one.end()
                                + one.candidates().stream()
                                        .map(c -> c.ref().id().getLeastSignificantBits())
                                        .collect(Collectors.toCollection(TreeSet::new)))
                .toList();
    }

    /// Words are parted by single blanks.
    private static List<String> naive(List<String> names, String text) {
        List<String> found = new ArrayList<>();
        String[] words = text.isEmpty() ? new String[0] : text.split(" ");
        int[] begins = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            begins[i + 1] = begins[i] + words[i].length() + 1;
        }
        int at = 0;
        while (at < words.length) {
            int most = 0;
            Set<Long> who = new TreeSet<>();
            for (int i = 0; i < names.size(); i++) {
                int length = longest(names.get(i), i % 2 == 0, words, at);
                if (length > most) {
                    who.clear();
                    most = length;
                }
                if (length == most && length > 0) {
                    who.add((long) i);
                }
            }
            if (most > 0) {
                found.add(begins[at] + "-" + (begins[at + most] - 1) + who);
            }
            at += Math.max(1, most);
        }
        return found;
    }

    /// Over all beginnings within the name, how many words from here on are its own.
    private static int longest(String name, boolean person, String[] words, int at) {
        String[] parts = name.split(" ");
        boolean capitals =
                List.of(parts).stream().allMatch(one -> Character.isUpperCase(one.charAt(0)));
        int best = 0;
        for (int first = 0; first < parts.length; first++) {
            if (!fits(parts[first], words[at])) {
                continue;
            }
            List<String> left = new ArrayList<>(List.of(parts));
            left.remove(first);
            int length = 1;
            boolean going = true;
            while (going && at + length < words.length && !left.isEmpty()) {
                String word = words[at + length];
                int next =
                        left.stream()
                                .filter(one -> fits(one, word))
                                .min(Comparator.comparingInt(left::indexOf))
                                .map(left::indexOf)
                                .orElse(-1);
                going = next >= 0;
                if (going) {
                    left.remove(next);
                    length++;
                }
            }
            boolean alone = person && capitals && Folding.key(parts[first]).length() > 1;
            boolean several = length > 1 && person && capitals;
            best = left.isEmpty() || alone || several ? Math.max(best, length) : best;
        }
        return best;
    }

    private static boolean fits(String name, String word) {
        return CaseEndings.fits(Folding.key(name), Folding.key(word));
    }

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> word = Arbitraries.of(WORDS);
        return Combinators.combine(word, word, word, Arbitraries.integers().between(1, 3))
                .as((a, b, c, n) -> n == 1 ? a : n == 2 ? a + " " + b : a + " " + b + " " + c)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(12).map(words -> String.join(" ", words));
    }
}
