package org.dalil.kernel.quantity;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number at the beginning of some words, in figures (`1 124`, `12,5`) or words, perhaps with
/// `thousand` behind it, and the words that follow.
///
/// @param value the number
/// @param scale what `thousand` and the like made of it; 1 without
/// @param rest the words behind it, without blanks around them
record NumberText(BigDecimal value, BigDecimal scale, String rest) {
    private static final Pattern GROUPS =
            Pattern.compile("([1-9][0-9]{0,2})((?:([ ,.])[0-9]{3})(?:\\3[0-9]{3})*)(?![0-9])");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(?:[,.][0-9]+)?");

    /// One separator with three figures behind it: thousands or thousandths.
    private static final Pattern EITHER =
            Pattern.compile("(?<![0-9.,])[1-9][0-9]{0,2}([.,])[0-9]{3}(?![0-9]|[.,][0-9])");

    /// Single blanks, plain dashes, no quotation marks around, no stop at the end.
    static String plain(String typed) {
        return typed.replaceAll("[\\s\u00A0\u2007\u202F]+", " ")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("^[\"«“„ ]+|[\"»”,;. ]+$", "");
    }

    /// Whether a point or comma in this could part thousands as well as decimals for somebody of
    /// this language.
    static boolean twoMeanings(String words, Locale language) {
        Matcher m = EITHER.matcher(words);
        char comma = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        while (m.find()) {
            char sign = m.group(1).charAt(0);
            if (sign == '.' || sign == comma) {
                return true;
            }
        }
        return false;
    }

    /// The number that these words begin with; empty when they begin with none.
    ///
    /// @param groups whether a lone point or comma before three figures parts thousands
    static Optional<NumberText> read(String words, boolean groups) {
        return figures(words, groups).or(() -> NumberWords.read(words)).filter(NumberText::ends);
    }

    /// The number, where nothing else may stand behind it.
    static Optional<NumberText> alone(String words, boolean groups) {
        return read(words, groups).filter(number -> number.rest.isEmpty());
    }

    /// The number without its thousands.
    BigDecimal unscaled() {
        return value.divide(scale);
    }

    /// The same number with the thousands of another.
    NumberText scaledAs(NumberText other) {
        return new NumberText(value.multiply(other.scale), other.scale, rest);
    }

    private static Optional<NumberText> figures(String words, boolean groups) {
        Matcher m = GROUPS.matcher(words);
        if (m.lookingAt() && (groups || !m.group(3).matches("[.,]") || m.group(2).length() > 4)) {
            String behind = words.substring(m.end());
            Matcher decimals = Pattern.compile("[.,][0-9]{1,2}(?![0-9])").matcher(behind);
            // 1,124.5: another sign than the one that parts the thousands
            boolean more = decimals.lookingAt() && !behind.startsWith(m.group(3));
            String digits = (m.group(1) + m.group(2)).replaceAll("[^0-9]", "");
            return Optional.of(
                    number(
                            digits + (more ? decimals.group().replace(',', '.') : ""),
                            more ? behind.substring(decimals.end()) : behind));
        }
        m = DECIMAL.matcher(words);
        return m.lookingAt()
                ? Optional.of(number(m.group().replace(',', '.'), words.substring(m.end())))
                : Optional.empty();
    }

    private static NumberText number(String figures, String behind) {
        String next = behind.startsWith(" ") ? behind.substring(1) : behind;
        int end = next.indexOf(' ');
        String word = end < 0 ? next : next.substring(0, end);
        @Nullable BigDecimal scale = NumberWords.scale(word);
        BigDecimal value = new BigDecimal(figures);
        return scale == null || behind.equals(next)
                ? new NumberText(value, BigDecimal.ONE, behind)
                : new NumberText(value.multiply(scale), scale, next.substring(word.length()));
    }

    /// Whether the number ends where a word ends.
    private boolean ends() {
        return rest.isEmpty() || rest.startsWith(" ") || rest.startsWith("%");
    }
}
