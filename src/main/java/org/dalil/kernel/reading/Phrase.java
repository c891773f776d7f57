package org.dalil.kernel.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Typed words stripped of what does not change a date, with what was said about how sure it is.
record Phrase(String words, boolean approximate, boolean uncertain) {
    private static final Pattern APPROXIMATE =
            Pattern.compile(
                    "^(?:c\\.|ca\\.|ca? (?=\\d)|circa |(?:on or )?(?:about|around) |approximately"
                        + " |roughly |approx\\.? |some ?time (?:in |around )?|[~≈]|ок\\. ?|около"
                        + " |примерно |приблизительно |ориентировочно |где-то )");
    private static final Pattern UNCERTAIN =
            Pattern.compile(
                    "^(?:possibly|probably|perhaps|maybe|allegedly|возможно|вероятно|предположительно|наверное|кажется),?"
                        + " ");
    private static final Pattern DOUBT = Pattern.compile(" ?(?:\\?|\\(\\?\\))$");
    private static final Pattern PREPOSITION = Pattern.compile("^(?:in|on|at|в|во) ");

    /// Lower case, single blanks, plain dashes, е for ё, no stop at the end.
    static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\u00A0\u2007\u202F]+", " ")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\u2018\u2019']", "")
                .replaceAll("^[\"«“„ ]+|[\"»”,;. ]+$", "");
    }

    /// Takes off words such as `about` and `possibly`, in any order.
    static Phrase of(String plain) {
        String words = plain;
        boolean approximate = false;
        boolean uncertain = false;
        for (boolean more = true; more; ) {
            String before = words;
            String sure = without(UNCERTAIN, without(DOUBT, words));
            uncertain |= sure.length() < words.length();
            words = without(APPROXIMATE, sure).strip();
            approximate |= words.length() < sure.strip().length();
            words = without(PREPOSITION, words);
            more = words.length() < before.length();
        }
        return new Phrase(words, approximate, uncertain);
    }

    /// The same marks on other words.
    Phrase with(String others) {
        Phrase inner = of(others);
        return new Phrase(
                inner.words, approximate || inner.approximate, uncertain || inner.uncertain);
    }

    private static String without(Pattern pattern, String words) {
        Matcher m = pattern.matcher(words);
        return m.find() ? m.replaceFirst("") : words;
    }
}
