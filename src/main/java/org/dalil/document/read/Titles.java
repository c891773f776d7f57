package org.dalil.document.read;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Picks and tidies the short values shown about a document. Never longer than asked.
final class Titles {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_VALUE = 500;

    private Titles() {}

    /// The declared title, or the first line with words.
    static @Nullable String choose(@Nullable String declared, String text) {
        String tidy = oneLine(declared, LONGEST_TITLE);
        return tidy == null ? oneLine(firstLine(text), LONGEST_TITLE) : tidy;
    }

    /// A value on one line, null when nothing is left of it.
    static @Nullable String value(@Nullable String raw) {
        return oneLine(raw, LONGEST_VALUE);
    }

    /// A language tag worth keeping (BCP 47 shape), null otherwise.
    static @Nullable String language(@Nullable String raw) {
        return Optional.ofNullable(raw)
                .map(tag -> tag.strip().replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}"))
                .orElse(null);
    }

    private static String firstLine(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static @Nullable String oneLine(@Nullable String raw, int longest) {
        if (raw == null) {
            return null;
        }
        // Far more than is kept, so that a hostile value costs nothing.
        String start = raw.substring(0, Math.min(raw.length(), 4 * longest));
        String line = start.replaceAll("[\\s\\p{Cntrl}\\p{Cs}]+", " ").strip();
        int end = Math.min(longest, line.length());
        if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.isEmpty() ? null : line.substring(0, end);
    }
}
