package org.dalil.kernel.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `hundreds`, `несколько человек`, `tens of thousands`: words without a figure. The plural
/// says at least two of them, and that is our reading, not the source's.
final class VerbalWords {
    private static final Pattern VERBAL =
            Pattern.compile(
                    "(?:(several|a few|a couple of|many|несколько|много|многие)(?:"
                        + " |$))?(?:(tens|dozens|scores|hundreds|десятки|десятков|сотни|сотен)(?:"
                        + " of)?(?: |$)(?=thousands?\\b|тысяч(?: |$)))?"
                        + "(?:(tens|dozens?|scores|hundreds?|thousands?|millions?|десятки|десятков|сотни|сотен|тысячи|тысяч|миллионы|миллионов)(?="
                        + " |$))?(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, Integer> ONE =
            Map.ofEntries(
                    Map.entry("ten", 10),
                    Map.entry("dozen", 12),
                    Map.entry("score", 20),
                    Map.entry("hundred", 100),
                    Map.entry("thousand", 1000),
                    Map.entry("million", 1_000_000),
                    Map.entry("десят", 10),
                    Map.entry("сот", 100),
                    Map.entry("тысяч", 1000),
                    Map.entry("миллион", 1_000_000));

    private VerbalWords() {}

    static Optional<Phrase> read(String plain) {
        Matcher m = VERBAL.matcher(plain);
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<String> some = group(m, 1);
        Optional<String> large = group(m, 3);
        boolean plural =
                some.isPresent()
                        || m.group(2) != null
                        || large.filter(VerbalWords::isPlural).isPresent();
        if (!plural) {
            return Optional.empty();
        }
        long least =
                2L
                        * group(m, 2).map(VerbalWords::one).orElse(1)
                        * large.map(VerbalWords::one).orElse(1);
        return Behind.read(m.group(4))
                .map(counted -> new Phrase(QuantityKind.VERBAL, atLeast(least), counted));
    }

    private static Optional<String> group(Matcher m, int number) {
        return Optional.ofNullable(m.group(number)).map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static boolean isPlural(String word) {
        return !word.matches("dozen|hundred|thousand|million|десятков|сотен|тысяч|миллионов");
    }

    private static int one(String word) {
        return ONE.getOrDefault(word.replaceFirst("(?:s|и|ов|ки|ков|ен|ни|ы)$", ""), 1);
    }

    private static Amount atLeast(long least) {
        return Amount.between(BigDecimal.valueOf(least), null).interpreted();
    }
}
