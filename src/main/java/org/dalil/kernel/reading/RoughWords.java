package org.dalil.kernel.reading;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one date from its words, in any order: `14 марта 2023 г.`, `August 3, 2006`, `early
/// 1990s`. Every word must be understood.
final class RoughWords {
    private static final Pattern BREAKS = Pattern.compile("[ ,]+");
    private static final Pattern DECADE = Pattern.compile("([12][0-9]{2}0)(?:s|-?(?:е|х|ые|ых))");
    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{4}|[0-9]{1,2})(?:st|nd|rd|th|-?(?:го|е|ое|м|й))?\\.?");

    private @Nullable Integer year;
    private @Nullable Integer month;
    private @Nullable Integer day;
    private @Nullable Integer season;
    private @Nullable Integer portion;
    private boolean decade;

    private RoughWords() {}

    static Optional<Rough> read(String words) {
        RoughWords reader = new RoughWords();
        boolean found = false;
        String spaced =
                words.replace("mid-", "mid ").replaceAll("(?<=[0-9])(?=гг?(?:[ .,]|$))", " ");
        for (String word : BREAKS.split(spaced)) {
            if (Calendar.FILLERS.contains(unstopped(word)) || Calendar.isWeekday(word)) {
                continue;
            }
            if (!reader.take(unstopped(word))) {
                return Optional.empty();
            }
            found = true;
        }
        return found ? Optional.of(reader.rough()) : Optional.empty();
    }

    /// Whether this names a day of a month, though perhaps one that never was.
    static boolean looksLikeDay(String plain) {
        return read(Phrase.of(plain).words())
                .filter(rough -> rough.day() != null && rough.month() != null)
                .filter(rough -> rough.portion() == null && rough.season() == null)
                .isPresent();
    }

    private Rough rough() {
        return new Rough(year, month, day, season, decade, portion);
    }

    private boolean take(String word) {
        Integer named = Calendar.MONTHS.get(word);
        if (named != null) {
            boolean first = month == null;
            month = named;
            return first;
        }
        named = Calendar.SEASONS.get(word);
        if (named != null) {
            boolean first = season == null;
            season = named;
            return first;
        }
        named = Calendar.PORTIONS.get(word);
        if (named != null) {
            boolean first = portion == null;
            portion = named;
            return first;
        }
        return takeNumber(word);
    }

    private boolean takeNumber(String word) {
        Matcher ten = DECADE.matcher(word);
        if (ten.matches()) {
            decade = true;
            return takeYear(ten.group(1));
        }
        Matcher number = NUMBER.matcher(word);
        if (!number.matches()) {
            return false;
        }
        if (number.group(1).length() == 4) {
            return takeYear(number.group(1));
        }
        boolean first = day == null;
        day = Integer.valueOf(number.group(1));
        return first && day >= 1 && day <= 31;
    }

    private boolean takeYear(String digits) {
        boolean first = year == null;
        year = Integer.valueOf(digits);
        return first;
    }

    private static String unstopped(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
