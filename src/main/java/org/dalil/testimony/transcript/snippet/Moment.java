package org.dalil.testimony.transcript.snippet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a snippet can be filled with.
///
/// @param ms where the recording is heard, or null
/// @param speaker the label of who speaks, or null
/// @param day today
public record Moment(@Nullable Long ms, @Nullable String speaker, LocalDate day) {
    private static final Pattern VARIABLE =
            Pattern.compile("(\\\\?)\\{(time|speaker|date)(?:([+-])(\\d{1,6}))?\\}");
    private static final long SECOND = 1_000;

    /// Fills in what stands in braces; what is not known is left out, what is not meant is left.
    public String fill(String text) {
        Matcher found = VARIABLE.matcher(text);
        return found.replaceAll(one -> {
            String written = one.group();
            return Matcher.quoteReplacement(
                    one.group(1).isEmpty()
                            ? value(one.group(2), shift(one.group(3), one.group(4)))
                            : written.substring(1));
        });
    }

    private static long shift(@Nullable String sign, @Nullable String seconds) {
        if (sign == null || seconds == null) {
            return 0;
        }
        return Long.parseLong(seconds) * (sign.equals("-") ? -SECOND : SECOND);
    }

    private String value(String name, long shift) {
        return switch (name) {
            case "time" -> time(shift);
            case "speaker" -> speaker == null ? "" : speaker;
            default -> day.toString();
        };
    }

    private String time(long shift) {
        Long at = ms;
        if (at == null) {
            return "";
        }
        long s = Math.max(0, at + shift) / SECOND;
        return String.format(Locale.ROOT, "[%02d:%02d:%02d]", s / 3600, s / 60 % 60, s % 60);
    }
}
