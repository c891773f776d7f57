package org.dalil.kernel.reading;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a date of numbers alone. With dots the day comes first; with strokes or dashes nobody can
/// know, and with two digits the century is not said: then there are two candidates.
final class NumberDate {
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})([./-])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([0-9]{1,2})[./]([0-9]{4})");
    private static final Pattern YEAR_WORD = Pattern.compile(" ?(?:г|года|году)$");

    private static final Pattern LOOK =
            Pattern.compile(
                    "[0-9]{1,2}([./-])[0-9]{1,2}\\1[0-9]{4}|[0-9]{4}([./-])[0-9]{1,2}\\2[0-9]{1,2}"
                            + "|[0-9]{1,2}[./][0-9]{4}|[0-9]{4}-[0-9]{2}");

    private NumberDate() {}

    /// Whether this has the look of a date in numbers, though perhaps of a day that never was.
    static boolean looksLike(String plain) {
        return LOOK.matcher(Phrase.of(YEAR_WORD.matcher(plain).replaceFirst("")).words()).matches();
    }

    /// The date or its two candidates; empty when the words are not of this kind.
    static Optional<DateReading> read(String verbatim, String plain) {
        Phrase phrase = Phrase.of(YEAR_WORD.matcher(plain).replaceFirst(""));
        List<DateValue> found =
                meanings(phrase.words())
                        .flatMap(rough -> rough.edtf(false, phrase).stream())
                        .distinct()
                        .map(edtf -> DateValue.of(verbatim, edtf, DateBasis.STATED))
                        .toList();
        return switch (found.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new DateReading.Dated(found.getFirst()));
            default -> Optional.of(new DateReading.Ambiguous(found.getFirst(), found.getLast()));
        };
    }

    /// The one date of these words, when they have one meaning.
    static Optional<Rough> single(String words) {
        List<Rough> found =
                meanings(words)
                        .filter(r -> r.edtf(false, new Phrase("", false, false)).isPresent())
                        .distinct()
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Stream<Rough> meanings(String words) {
        Matcher m = DAY_FIRST.matcher(words);
        if (m.matches()) {
            int first = Integer.parseInt(m.group(1));
            int second = Integer.parseInt(m.group(3));
            int year = Integer.parseInt(m.group(4));
            boolean dots = m.group(2).equals(".");
            if (m.group(4).length() == 4) {
                return dots
                        ? Stream.of(Rough.day(year, second, first))
                        : Stream.of(Rough.day(year, second, first), Rough.day(year, first, second));
            }
            return dots
                    ? Stream.of(
                            Rough.day(1900 + year, second, first),
                            Rough.day(2000 + year, second, first))
                    : Stream.empty();
        }
        m = YEAR_FIRST.matcher(words);
        if (m.matches()) {
            return Stream.of(Rough.day(number(m, 1), number(m, 3), number(m, 4)));
        }
        m = MONTH_YEAR.matcher(words);
        return m.matches()
                ? Stream.of(new Rough(number(m, 2), number(m, 1), null, null, false, null))
                : Stream.empty();
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
