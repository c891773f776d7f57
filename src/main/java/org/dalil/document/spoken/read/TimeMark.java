package org.dalil.document.spoken.read;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time written among words, in any of the usual notations: `[00:01:02.5]`, `(01:02)`,
/// `#00:01:02-3#`, `<01:02>`, `{01:02}`, and bare at the beginning of a line. A clock time such as
/// “(11.25 am)” is none.
///
/// @param start first UTF-16 unit of the mark
/// @param end one past its last
/// @param ms milliseconds from the beginning of the recording
record TimeMark(int start, int end, long ms) {
    private static final String TIME = "(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:[.,:-](\\d{1,3}))?";
    private static final Pattern MARKED =
            Pattern.compile("[\\[(<{]\\s*" + TIME + "\\s*[\\])>}]|#\\s*" + TIME + "\\s*#");
    private static final Pattern BARE = Pattern.compile("^" + TIME + "(?=\\s|$)");

    /// The first mark at or behind a place; null without one.
    static @Nullable TimeMark in(String words, int behind) {
        if (behind == 0) {
            Matcher bare = BARE.matcher(words);
            if (bare.find()) {
                TimeMark mark = of(bare, 1);
                if (mark != null) {
                    return mark;
                }
            }
        }
        Matcher m = MARKED.matcher(words);
        int at = behind;
        while (at <= words.length() && m.find(at)) {
            TimeMark mark = of(m, m.group(2) == null ? 5 : 1);
            if (mark != null) {
                return mark;
            }
            at = m.end();
        }
        return null;
    }

    /// What looks like a time at the beginning of a line and can be none, such as `[00:99:99]`;
    /// null where nothing does.
    static @Nullable String impossible(String words) {
        for (Pattern pattern : List.of(BARE, MARKED)) {
            Matcher m = pattern.matcher(words);
            if (m.lookingAt() && of(m, m.group(2) == null ? 5 : 1) == null) {
                return m.group();
            }
        }
        return null;
    }

    private static @Nullable TimeMark of(Matcher m, int group) {
        String hours = m.group(group);
        long minutes = Long.parseLong(m.group(group + 1));
        long seconds = Long.parseLong(m.group(group + 2));
        if (seconds > 59 || hours != null && minutes > 59) {
            return null;
        }
        String parts = m.group(group + 3);
        long ms = parts == null ? 0 : Long.parseLong((parts + "00").substring(0, 3));
        long whole = (hours == null ? 0 : Long.parseLong(hours)) * 3600 + minutes * 60 + seconds;
        return new TimeMark(m.start(), m.end(), whole * 1000 + ms);
    }
}
