package org.dalil.document.read;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Picks and tidies the short values shown about a document. Never longer than asked.
final class Titles {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_VALUE = 500;
    private static final int TOP = 5;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 30;

    private Titles() {}

    /// The declared title, or the line at the top that looks most like one.
    static @Nullable String choose(@Nullable String declared, String text) {
        String tidy = oneLine(declared, LONGEST_TITLE);
        return tidy == null ? oneLine(topLine(text), LONGEST_TITLE) : tidy;
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

    // Saved web pages begin with crumbs of their menus. A headline has some words and no full stop;
    // where none is near the top, the first line is the title, however short.
    private static String topLine(String text) {
        List<String> top =
                text.lines().map(String::strip).filter(Titles::hasWords).limit(TOP).toList();
        return top.stream()
                .filter(Titles::isHeadline)
                .findFirst()
                .orElse(top.isEmpty() ? "" : top.getFirst());
    }

    private static boolean hasWords(String line) {
        return oneLine(line, 1) != null;
    }

    private static boolean isHeadline(String line) {
        int words = line.split("\\s+", MOST_WORDS + 1).length;
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && ".,:;".indexOf(line.codePointBefore(line.length())) < 0;
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
