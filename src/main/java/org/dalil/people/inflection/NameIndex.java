package org.dalil.people.inflection;

import org.dalil.kernel.RecordRef;
import org.dalil.people.inflection.NameFound.Candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Finds names in running words: every name form, in its case forms and in whatever script, alone
/// or among other words of the name in any order. Made once and asked for many texts; knows nothing
/// of names that were made since. Of words that may be a longer and a shorter name the longer
/// counts.
public final class NameIndex {
    private static final int LONGEST_NAME = 12;
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Set<String> PARTICLES =
            Set.of("ibn", "bin", "bint", "al", "el", "ul", "de", "von", "van", "da");
    private static final List<String> KIN =
            List.of("ogli", "ugli", "uli", "ulu", "kizi", "kiz", "uulu", "zoda");
    private static final List<String> PATRONYMIC = List.of("ovic", "evic", "ovna", "evna", "icna");

    private final List<Form> forms = new ArrayList<>();
    private final Map<String, List<Part>> byStem = new HashMap<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, List<Part>> byWord = new ConcurrentHashMap<>();

    /// A name as words.
    ///
    /// @param capital which of the words begin with a capital, or have none
    /// @param alone which of the words may stand alone
    private record Form(
            RecordRef ref, List<String> words, List<Boolean> capital, Set<Integer> alone) {
        /// Whether a word of running text may be this word of the name.
        boolean fits(int word, RunningWord said, boolean capitals) {
            return (said.capital() || !capitals || !capital.get(word))
                    && CaseEndings.fits(words.get(word), said.key());
        }
    }

    /// A word of a name.
    private record Part(int form, int word) {}

    private NameIndex(List<Named> all) {
        for (Named one : all) {
            one.forms().stream().distinct().forEach(name -> add(one, name));
        }
    }

    /// An index of these names.
    public static NameIndex of(List<Named> names) {
        return new NameIndex(names);
    }

    private void add(Named named, String name) {
        String said = ASIDE.matcher(name).replaceAll(" ");
        List<RunningWord> words = RunningWord.in(said, new HashMap<>());
        if (words.isEmpty() || words.size() > LONGEST_NAME) {
            return;
        }
        List<String> parts = words.stream().map(RunningWord::key).toList();
        List<Boolean> capital = words.stream().map(RunningWord::capital).toList();
        int number = forms.size();
        forms.add(new Form(named.ref(), parts, capital, named.alone() ? alone(words) : Set.of()));
        for (int i = 0; i < parts.size(); i++) {
            Part part = new Part(number, i);
            CaseEndings.stems(parts.get(i))
                    .forEach(stem ->
                            byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(part));
        }
    }

    /// The words of a person’s name by which alone people call them: no particles, no initials, and
    /// no father’s name beside two others. None of a description such as “a neighbour of his”.
    private static Set<Integer> alone(List<RunningWord> words) {
        Set<Integer> alone = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            RunningWord one = words.get(i);
            boolean particle = PARTICLES.contains(one.key()) || KIN.contains(one.key());
            if (!one.capital() && !particle) {
                return Set.of();
            }
            boolean fathers = words.size() > 2 && PATRONYMIC.stream().anyMatch(one.key()::endsWith);
            boolean beforeKin = i + 1 < words.size() && KIN.contains(words.get(i + 1).key());
            boolean letters = one.key().chars().anyMatch(Character::isLetter);
            if (!particle && !fathers && !beforeKin && letters && one.key().length() > 1) {
                alone.add(i);
            }
        }
        return Set.copyOf(alone);
    }

    /// Whether names can be told by their capitals in these words; not in what a machine wrote down
    /// without any.
    public static boolean usesCapitals(Iterable<String> texts) {
        long words = 0;
        long capitals = 0;
        for (String text : texts) {
            boolean begins = true;
            for (int i = 0; i < text.length(); i++) {
                boolean letter = Character.isLetter(text.charAt(i));
                if (letter && begins) {
                    words++;
                    capitals += Character.isLowerCase(text.charAt(i)) ? 0 : 1;
                }
                begins = !letter;
            }
        }
        return capitals * 50 > words;
    }

    /// The names in a text, in order; none within another.
    ///
    /// @param capitals whether names begin with a capital in it
    public List<NameFound> in(String text, boolean capitals) {
        return new Search(text, RunningWord.in(text, keys), capitals).run();
    }

    /// The words of names of which one with this key may be a form.
    private List<Part> parts(String key) {
        return byWord.computeIfAbsent(key, this::lookedUp);
    }

    private List<Part> lookedUp(String key) {
        Set<Part> parts = new LinkedHashSet<>();
        int shortest = Math.max(1, key.length() - CaseEndings.LONGEST);
        for (int end = key.length(); end >= shortest; end--) {
            for (Part one : byStem.getOrDefault(key.substring(0, end), List.of())) {
                if (CaseEndings.fits(forms.get(one.form).words.get(one.word), key)) {
                    parts.add(one);
                }
            }
        }
        return List.copyOf(parts);
    }

    /// One text being looked through.
    private final class Search {
        private final String text;
        private final List<RunningWord> words;
        private final boolean capitals;
        private final List<NameFound> found = new ArrayList<>();

        Search(String text, List<RunningWord> words, boolean capitals) {
            this.text = text;
            this.words = words;
            this.capitals = capitals;
        }

        List<NameFound> run() {
            int at = 0;
            while (at < words.size()) {
                at += Math.max(1, longest(at));
            }
            return found;
        }

        /// Adds the longest name that begins at a word, and says how many words it has; 0 for none.
        private int longest(int at) {
            int most = 0;
            Map<RecordRef, Boolean> best = new LinkedHashMap<>();
            for (Part part : parts(words.get(at).key())) {
                Form form = forms.get(part.form);
                int length = form.fits(part.word, words.get(at), capitals) ? length(at, part) : 0;
                if (length > most) {
                    best.clear();
                    most = length;
                }
                if (length > 0 && length == most) {
                    best.merge(form.ref, length == form.words.size(), Boolean::logicalOr);
                }
            }
            if (most > 0) {
                found.add(
                        new NameFound(
                                words.get(at).start(),
                                words.get(at + most - 1).end(),
                                best.entrySet().stream()
                                        .map(one -> new Candidate(one.getKey(), one.getValue()))
                                        .sorted(Comparator.comparing(one -> !one.whole()))
                                        .toList()));
            }
            return most;
        }

        /// How many words from here on are of this form, whose part the first one is; 0 where they
        /// are too few to name it.
        private int length(int at, Part first) {
            Form form = forms.get(first.form);
            boolean[] taken = new boolean[form.words.size()];
            taken[first.word] = true;
            int length = 1;
            while (at + length < words.size()
                    && length < taken.length
                    && words.get(at + length - 1).joins(words.get(at + length), text)) {
                int next = next(form, taken, words.get(at + length));
                if (next < 0) {
                    break;
                }
                taken[next] = true;
                length++;
            }
            boolean enough =
                    length == taken.length
                            || length > 1 && !form.alone.isEmpty()
                            || form.alone.contains(first.word);
            return enough ? length : 0;
        }

        private int next(Form form, boolean[] taken, RunningWord said) {
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i] && form.fits(i, said, capitals)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
