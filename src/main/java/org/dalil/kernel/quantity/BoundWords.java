package org.dalil.kernel.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words before (or behind) a number that make it a bound: `at least`, `fewer than`, `не
/// менее`, `or more`.
enum BoundWords {
    AT_LEAST(
            "at (?:the very )?least|no(?:t)? (?:fewer|less) than|(?:a )?minimum(?: of)?|≥|>=|не"
                    + " менее(?: чем)?|не меньше(?: чем)?|как минимум|минимум|по меньшей мере|по"
                    + " крайней мере"),
    MORE_THAN("more than|over|upwards of|in excess of|>|(?:более|больше)(?: чем)?|свыше"),
    AT_MOST(
            "at (?:the very )?most|up to|as many as|no(?:t)? more than|(?:a )?maximum(?:"
                    + " of)?|≤|<=|не более(?: чем)?|не больше(?: чем)?|вплоть до|до|максимум|самое"
                    + " большее"),
    LESS_THAN("fewer than|less than|under|below|<|(?:менее|меньше)(?: чем)?"),
    ABOUT(
            "about|around|approximately|approx\\.?|roughly|circa|ca?\\.|some|nearly|almost|~|≈|около|ок\\."
                + "|примерно|приблизительно|порядка|почти|где-то"),
    NONE("");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OR_MORE =
            Pattern.compile(
                    "(.+?)(?:\\+| (?:or more|and more|или более|и более|и больше))(| .*)", FLAGS);
    private static final Pattern OR_FEWER =
            Pattern.compile("(.+?) (?:or (?:fewer|less)|или менее|и менее|и меньше)(| .*)", FLAGS);

    private final Pattern before;

    BoundWords(String words) {
        before = Pattern.compile("(?:" + words + ") ?(?=[0-9])|(?:" + words + ") ", FLAGS);
    }

    /// A bound and the words without it.
    record Found(BoundWords bound, String words) {}

    /// The bound in these words.
    static Found find(String words) {
        for (BoundWords bound : List.of(AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ABOUT)) {
            Matcher m = bound.before.matcher(words);
            if (m.lookingAt()) {
                return new Found(bound, words.substring(m.end()));
            }
        }
        Matcher more = OR_MORE.matcher(words);
        if (more.matches()) {
            return new Found(AT_LEAST, more.group(1) + more.group(2));
        }
        Matcher fewer = OR_FEWER.matcher(words);
        return fewer.matches()
                ? new Found(AT_MOST, fewer.group(1) + fewer.group(2))
                : new Found(NONE, words);
    }

    /// What the number says with this bound. `More than 20` of what is counted whole is at least
    /// 21; of anything else at least 20 is all that is sure.
    Phrase phrase(BigDecimal number, Counted counted) {
        BigDecimal step =
                number.stripTrailingZeros().scale() <= 0 && wholes(counted)
                        ? BigDecimal.ONE
                        : BigDecimal.ZERO;
        return switch (this) {
            case AT_LEAST -> atLeast(number, counted);
            case MORE_THAN -> atLeast(number.add(step), counted);
            case AT_MOST -> atMost(number, counted);
            case LESS_THAN -> atMost(number.subtract(step), counted);
            case ABOUT -> new Phrase(QuantityKind.APPROX, Amount.of(number), counted);
            case NONE -> new Phrase(QuantityKind.EXACT, Amount.of(number), counted);
        };
    }

    private static boolean wholes(Counted counted) {
        return counted.unit() == null || CountUnit.ofCode(counted.unit()).isPresent();
    }

    private static Phrase atLeast(BigDecimal min, Counted counted) {
        return new Phrase(QuantityKind.AT_LEAST, Amount.between(min, null), counted);
    }

    private static Phrase atMost(BigDecimal max, Counted counted) {
        return new Phrase(QuantityKind.AT_MOST, Amount.between(null, max), counted);
    }
}
