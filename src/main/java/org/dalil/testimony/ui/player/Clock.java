package org.dalil.testimony.ui.player;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of a recording as people read and type them: `00:14:32`. The same in every language.
public final class Clock {
    private static final Pattern TYPED =
            Pattern.compile("\\s*(?:(?:(\\d{1,3})[:.])?(\\d{1,3})[:.])?(\\d{1,6})\\s*");

    private Clock() {}

    /// Hours, minutes and seconds; what is left of a second is dropped.
    public static String of(long millis) {
        long seconds = Math.max(0, millis) / 1000;
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /// Milliseconds of `1:02:03`, `2:03` or `123`; -1 for what is none of them.
    static long typed(String words) {
        Matcher m = TYPED.matcher(words);
        if (!m.matches()) {
            return -1;
        }
        long hours = m.group(1) == null ? 0 : Long.parseLong(m.group(1));
        long minutes = m.group(2) == null ? 0 : Long.parseLong(m.group(2));
        return ((hours * 60 + minutes) * 60 + Long.parseLong(m.group(3))) * 1000;
    }
}
