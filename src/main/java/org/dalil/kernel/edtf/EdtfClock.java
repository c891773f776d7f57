package org.dalil.kernel.edtf;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a day with a clock time and perhaps an offset from UTC. Leap seconds are not read.
final class EdtfClock {
    private static final Pattern MOMENT =
            Pattern.compile(
                    "(-?[0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})"
                            + "(?::([0-9]{2})(?:\\.([0-9]{1,3}))?)?"
                            + "(Z|[+\u2212-][0-9]{2}(?::?[0-9]{2})?)?");
    private static final int EASTERNMOST = 14 * 3600;
    private static final int WESTERNMOST = -12 * 3600;

    private EdtfClock() {}

    /// The moment.
    ///
    /// @throws IllegalArgumentException when it is none
    static EdtfMoment parse(String written) {
        Matcher m = MOMENT.matcher(written);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a moment");
        }
        try {
            int hour = Integer.parseInt(m.group(2));
            LocalDateTime midnight = LocalDate.parse(m.group(1)).atStartOfDay();
            boolean dayEnd = hour == 24;
            LocalDateTime clock =
                    midnight.withHour(dayEnd ? 0 : hour)
                            .withMinute(Integer.parseInt(m.group(3)))
                            .withSecond(number(m.group(4)))
                            .withNano(millis(m.group(5)) * 1_000_000);
            if (dayEnd && !clock.equals(midnight)) {
                throw new IllegalArgumentException("after the end of the day");
            }
            return new EdtfMoment(dayEnd ? clock.plusDays(1) : clock, offset(m.group(6)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a clock time", e);
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int millis(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
    }

    private static @Nullable ZoneOffset offset(@Nullable String written) {
        if (written == null) {
            return null;
        }
        ZoneOffset offset = ZoneOffset.of(written.replace('\u2212', '-'));
        if (offset.getTotalSeconds() > EASTERNMOST || offset.getTotalSeconds() < WESTERNMOST) {
            throw new IllegalArgumentException("no clock is so far from UTC");
        }
        return offset;
    }
}
