package org.dalil.kernel.quantity;

import org.dalil.kernel.DateValue;
import org.dalil.kernel.reading.DateReading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the words behind a number: what is counted, and in what time. Any figure among them that
/// is no time makes the whole unreadable, because it could be the number that was meant.
final class Behind {
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:^|(.*?)"
                        + " )((?:in|during|since|from|between|before|after|until|by|в|во|за|с|со|до|после|между|по|к)"
                        + " .+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FIGURE = Pattern.compile("[0-9]|^(?:out of|of|из)$");

    private Behind() {}

    static Optional<Counted> read(String words) {
        String behind = words.strip().replaceFirst("^(?i)of ", "");
        Optional<Counted> timed = timed(behind);
        return timed.isPresent() || numbered(behind)
                ? timed
                : Optional.of(Counted.in(unit(behind)));
    }

    private static Optional<Counted> timed(String behind) {
        Matcher m = TIME.matcher(behind);
        if (!m.matches() || !FIGURE.matcher(behind).find()) {
            return Optional.empty();
        }
        String before = m.group(1) == null ? "" : m.group(1);
        String time = m.group(2).replaceFirst("^(?i)(?:during|за) ", "");
        return numbered(before)
                ? Optional.empty()
                : dated(time).map(period -> Counted.in(unit(before)).during(period));
    }

    private static boolean numbered(String words) {
        return FIGURE.matcher(words).find()
                || Pattern.compile(" ").splitAsStream(words).anyMatch(NumberWords::isNumber);
    }

    private static Optional<DateValue> dated(String time) {
        return DateReading.of(time) instanceof DateReading.Dated(DateValue value)
                ? Optional.of(value)
                : Optional.empty();
    }

    private static String unit(String words) {
        return CountUnit.ofWord(words).map(CountUnit::code).orElse(words);
    }
}
