package org.dalil.testimony.intake;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How far the times of a file are moved, as people write it: `+00:01:30.0`, `-2`, `1:05`. Longer
/// than a hundred hours is no offset.
public final class TimeOffset {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "([+\\-−–]?)\\s*(?:(?:(\\d{1,2}):)?(\\d{1,3}):)?(\\d{1,5})(?:[.,](\\d{1,3}))?");

    private TimeOffset() {}

    /// Milliseconds; 0 for blank words, null for what is no offset.
    public static @Nullable Long parse(String words) {
        Matcher m = WRITTEN.matcher(words.strip());
        if (words.isBlank()) {
            return 0L;
        }
        if (!m.matches()) {
            return null;
        }
        long seconds = Long.parseLong(m.group(4));
        long minutes = m.group(3) == null ? 0 : Long.parseLong(m.group(3));
        if (m.group(3) != null && seconds > 59 || m.group(2) != null && minutes > 59) {
            return null;
        }
        long hours = m.group(2) == null ? 0 : Long.parseLong(m.group(2));
        String parts = m.group(5) == null ? "" : m.group(5);
        long ms =
                (hours * 3600 + minutes * 60 + seconds) * 1000
                        + Long.parseLong((parts + "000").substring(0, 3));
        return m.group(1).isEmpty() || m.group(1).equals("+") ? ms : -ms;
    }

    /// As people write it, to a tenth of a second where that is enough.
    public static String words(long ms) {
        long at = Math.abs(ms);
        String parts =
                at % 100 == 0
                        ? Long.toString(at % 1000 / 100)
                        : String.format(Locale.ROOT, "%03d", at % 1000);
        return String.format(
                Locale.ROOT,
                "%s%02d:%02d:%02d.%s",
                ms < 0 ? "-" : "+",
                at / 3_600_000,
                at / 60_000 % 60,
                at / 1000 % 60,
                parts);
    }
}
