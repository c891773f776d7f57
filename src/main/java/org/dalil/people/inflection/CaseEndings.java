package org.dalil.people.inflection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether a word in running text may be a case form of a word of a name: Russian endings, those of
/// Uzbek, Kazakh and Kyrgyz, and Tajik ones. Compares search keys, in which all scripts are one;
/// says nothing about who is meant, and takes too many forms for possible rather than too few.
final class CaseEndings {
    /// No ending, with the vowels that it may take the place of, is longer.
    static final int LONGEST = 10;

    private static final String VOWELS = "aeiou";
    private static final Set<String> AFTER_CONSONANT =
            Set.of(
                    ("a u e o i ia iu om em im oi ei oiu eiu ov ev am iam ami iami ah iah ih imi"
                                    + " aia uiu")
                            .split(" "));
    private static final Set<String> FOR_VOWEL =
            Set.of(
                    ("a u e o i ia iu ei oi oiu eiu om em im am iam ami iami ah iah ih imi ogo ego"
                                    + " omu emu aia aiu aem ae eia uiu oe ii")
                            .split(" "));
    private static final Set<String> JOINED = joined();
    private static final Set<String> JOINED_TO_VOWEL =
            Set.of("nu", "nun", "na", "ne", "nan", "nen");

    private CaseEndings() {}

    /// What every case form of a word begins with: the word without the vowels at its end, and
    /// where Russian drops one inside it, as in Павел and Павла, also without that.
    static List<String> stems(String word) {
        List<String> stems = new ArrayList<>(List.of(stem(word)));
        String fleeting = fleeting(word);
        if (fleeting != null) {
            stems.add(fleeting);
        }
        return stems;
    }

    /// Whether a word may be a form of the word of a name; both as search keys.
    static boolean fits(String name, String word) {
        if (name.equals(word) || name.isEmpty()) {
            return name.equals(word);
        }
        String stem = stem(name);
        boolean vowel = VOWELS.indexOf(name.charAt(name.length() - 1)) >= 0;
        if (stem.length() < 2 || name.length() < 3 && vowel) {
            return false;
        }
        if (word.startsWith(stem)) {
            String rest = word.substring(stem.length());
            boolean consonant = stem.length() == name.length();
            if ((consonant ? AFTER_CONSONANT : FOR_VOWEL).contains(rest)) {
                return true;
            }
        }
        if (word.startsWith(name) && isJoined(name, word.substring(name.length()))) {
            return true;
        }
        String fleeting = fleeting(name);
        return fleeting != null
                && word.startsWith(fleeting)
                && AFTER_CONSONANT.contains(word.substring(fleeting.length()));
    }

    /// Endings that are joined to the whole word. Keys have no doubled letter, and no g after n.
    private static boolean isJoined(String name, String rest) {
        char last = name.charAt(name.length() - 1);
        return JOINED.contains(rest)
                || VOWELS.indexOf(last) >= 0 && JOINED_TO_VOWEL.contains(rest)
                || JOINED.contains(last + rest)
                || last == 'n' && JOINED.contains("g" + rest);
    }

    private static String stem(String word) {
        int end = word.length();
        while (end > 0 && VOWELS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return end < 2 ? word : word.substring(0, end);
    }

    private static @Nullable String fleeting(String word) {
        for (String end : List.of("el", "ets", "ok")) {
            if (word.length() > end.length() + 2 && word.endsWith(end)) {
                return word.substring(0, word.length() - end.length()) + end.substring(1);
            }
        }
        return null;
    }

    private static Set<String> joined() {
        List<String> many = words("lar ler lor dar der dor tar ter tor ho on");
        List<String> cases =
                words(
                        "nin din tin dun tun ni di ti du tu ga ge go ka ke ko da de do"
                                + " ta te to dan den don tan ten ton men ben pen dagi degi"
                                + " tagi tegi niki ca ce dai dei dek ro i si u im");
        Set<String> all = new HashSet<>(cases);
        all.addAll(many);
        for (String one : many) {
            cases.forEach(each -> all.add(one + each));
        }
        return Set.copyOf(all);
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
