package org.dalil.document.spoken.read;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time as subtitle files write it. The strict form is WebVTT's ("collect a WebVTT timestamp"),
/// the lenient one takes what SubRip and SubViewer files hold.
final class CueTime {
    private static final Pattern STRICT =
            Pattern.compile("(?:(\\d+):)?(\\d{2}):(\\d{2})\\.(\\d{3})");
    private static final Pattern LENIENT =
            Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{1,2})(?:[.,:](\\d{1,3}))?");
    private static final String WHITE = " \t\n\f\r";
    private static final int LONGEST = 9;

    private CueTime() {}

    /// Milliseconds, or null for what is no such time.
    static @Nullable Long strict(String words) {
        Matcher m = STRICT.matcher(words);
        return m.matches() ? ms(m) : null;
    }

    /// Milliseconds, or null for what is no such time.
    static @Nullable Long lenient(String words) {
        Matcher m = LENIENT.matcher(words.strip());
        return m.matches() ? ms(m) : null;
    }

    /// Without what the standard calls white space at either end; other blanks stay.
    static String bare(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && WHITE.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && WHITE.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }

    private static @Nullable Long ms(Matcher m) {
        String hours = m.group(1);
        if (hours != null && hours.length() > LONGEST) {
            return null;
        }
        long minutes = Long.parseLong(m.group(2));
        long seconds = Long.parseLong(m.group(3));
        if (seconds > 59 || hours != null && minutes > 59 || hours == null && minutes > 999) {
            return null;
        }
        String parts = m.group(4) == null ? "" : m.group(4);
        long ms = Long.parseLong((parts + "000").substring(0, 3));
        return ((hours == null ? 0 : Long.parseLong(hours)) * 3600 + minutes * 60 + seconds) * 1000
                + ms;
    }
}
