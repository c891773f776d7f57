package org.dalil.source.ui.facts;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A moment as people type it: `2026-11-22 07:10`, or the day alone. Every language reads this form
/// alike; others are not guessed at.
final class MomentWords {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final Pattern TYPED =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T]+(\\d{2}:\\d{2}))?");

    private MomentWords() {}

    /// A moment in this form; empty for none.
    static String of(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? "" : WRITTEN.format(moment.atZone(zone));
    }

    /// The moment that words say; empty when they say none. A day alone begins at midnight.
    static Optional<Instant> read(String words, ZoneId zone) {
        Matcher typed = TYPED.matcher(words.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            String time = typed.group(2);
            return Optional.of(
                    LocalDate.parse(typed.group(1))
                            .atTime(time == null ? LocalTime.MIDNIGHT : LocalTime.parse(time))
                            .atZone(zone)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // such as the 31st of June: no moment
        }
    }
}
