package org.dalil.vault.key;

import org.dalil.vault.key.PassphraseStrength.Weakness;
import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people write them, and years: about two hundred years of days are few for a guesser.
final class DatePiece {
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:0?[1-9]|[12]\\d|3[01])[./\\- ]?(?:0?[1-9]|1[0-2])[./\\- ]?"
                            + "(?:(?:19|20)\\d\\d|\\d\\d)"
                            + "|(?:19|20)\\d\\d[./\\- ]?(?:0[1-9]|1[0-2])[./\\- ]?"
                            + "(?:0[1-9]|[12]\\d|3[01])");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final double YEARS = 200;

    private DatePiece() {}

    static @Nullable Guess at(CharSequence text) {
        Matcher day = DAY.matcher(text);
        if (day.lookingAt() && day.end() >= 6) {
            return new Guess(day.end(), Guess.log2(YEARS * 366), Weakness.DATE);
        }
        Matcher year = YEAR.matcher(text);
        return year.lookingAt() ? new Guess(4, Guess.log2(YEARS), Weakness.DATE) : null;
    }
}
