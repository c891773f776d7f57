package org.dalil.people.identity;

import org.dalil.texts.Folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Compares the names of two agents across scripts and spellings. What it finds is a question for a
/// person, never an answer.
///
/// @param score how alike, in hundredths: 100 for names that only alphabet or order tell apart
/// @param reason what is alike
public record NameMatch(int score, Reason reason) {
    /// From this score on two agents are proposed.
    public static final int PROPOSED = 80;

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 10;
    private static final int SHORTEST_FAMILY = 9;
    private static final double FAMILY = 0.88;
    private static final double NOTHING = 0.72;
    private static final double EXTRA = 0.03;

    /// What is alike in two names.
    public enum Reason {
        /// The same name, perhaps in another alphabet.
        SAME_NAME,
        /// The same words; one has more of them, another order, or initials.
        SAME_WORDS,
        /// Spellings that differ little.
        ALIKE,
        /// A long, rare word nearly the same; the rest differs.
        ONE_WORD,
        /// Nothing to speak of.
        UNLIKE
    }

    /// Nothing alike.
    static final NameMatch NONE = new NameMatch(0, Reason.UNLIKE);

    /// The best match between any name of one and any of the other.
    public static NameMatch of(Collection<String> names, Collection<String> others) {
        return best(keys(names), keys(others));
    }

    static NameMatch best(List<String[]> names, List<String[]> others) {
        NameMatch best = NONE;
        for (String[] one : names) {
            for (String[] other : others) {
                NameMatch match = of(one, other);
                best = match.score > best.score ? match : best;
            }
        }
        return best;
    }

    /// The words by which names are compared.
    static List<String[]> keys(Collection<String> names) {
        return names.stream().map(NameMatch::words).toList();
    }

    /// Whether a person should be asked.
    public boolean isProposed() {
        return score >= PROPOSED;
    }

    // A name may come from anybody and be any text; no person’s is longer than this.
    private static String[] words(String name) {
        String key = Folding.key(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        return key.isEmpty() ? new String[0] : key.split(" ", MOST_WORDS);
    }

    private static NameMatch of(String[] a, String[] b) {
        if (a.length == 0 || b.length == 0) {
            return NONE;
        }
        if (Arrays.equals(a, b)) {
            return new NameMatch(100, Reason.SAME_NAME);
        }
        String[] few = a.length <= b.length ? a : b;
        List<String> many = new ArrayList<>(List.of(few == a ? b : a));
        int left = many.size() - few.length;
        if (few.length == 1 && left > 0) {
            return NONE; // a given name alone is many people’s
        }
        Pairing pairing = Pairing.of(few, many);
        int score = (int) Math.round(100 * (pairing.score() - EXTRA * left));
        if (score >= PROPOSED) {
            return new NameMatch(score, pairing.exact() ? Reason.SAME_WORDS : Reason.ALIKE);
        }
        return pairing.oneRareWord() && left == 0
                ? new NameMatch(PROPOSED, Reason.ONE_WORD)
                : new NameMatch(Math.max(score, 0), Reason.UNLIKE);
    }

    /// Which word of the shorter name is which of the longer one.
    private record Pairing(double score, boolean exact, boolean oneRareWord) {
        static Pairing of(String[] few, List<String> many) {
            List<String> ordered = new ArrayList<>(List.of(few));
            ordered.sort(Comparator.comparingInt(String::length).reversed());
            double sum = 0;
            double letters = 0;
            double worst = 1;
            boolean rare = false;
            for (String word : ordered) {
                String best = many.stream().max(Comparator.comparingDouble(o -> of(word, o))).get();
                double likeness = of(word, best);
                many.remove(best);
                int weight = Math.max(word.length(), 3);
                sum += likeness * weight;
                letters += weight;
                worst = Math.min(worst, likeness);
                rare |=
                        likeness < 1
                                && likeness >= FAMILY
                                && Math.min(word.length(), best.length()) >= SHORTEST_FAMILY;
            }
            double score = worst < NOTHING ? Math.min(sum / letters, NOTHING) : sum / letters;
            return new Pairing(score, worst == 1, rare);
        }

        /// An initial stands for any word that begins with it, though less than the word itself.
        private static double of(String a, String b) {
            if (a.length() == 1 || b.length() == 1) {
                return a.charAt(0) == b.charAt(0) ? 0.9 : 0;
            }
            return Spelling.likeness(a, b);
        }
    }
}
