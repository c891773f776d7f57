package org.dalil.testimony.transcript.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds marks in words. What stands in brackets and is no mark that this version knows stays
/// words.
public final class Marks {
    private static final int LONGEST = 200;
    private static final Pattern BRACKETS =
            Pattern.compile("\\[([^\\[\\]\\n]{1," + LONGEST + "})\\]");
    private static final Pattern PARTS =
            Pattern.compile("([\\p{L} ]+?)\\s*(?::\\s*(.+)|\\s(\\d.*))?");

    private Marks() {}

    /// The marks among words, in order; none overlaps another.
    public static List<Mark> in(String words) {
        List<Mark> marks = new ArrayList<>();
        Matcher found = BRACKETS.matcher(words);
        while (found.find()) {
            int start = found.start();
            int end = found.end();
            read(found.group(1), start, end).ifPresent(marks::add);
        }
        return List.copyOf(marks);
    }

    private static Optional<Mark> read(String inside, int start, int end) {
        Matcher parts = PARTS.matcher(inside.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String detail = parts.group(2) == null ? parts.group(3) : parts.group(2);
        return MarkKind.ofWord(parts.group(1))
                .map(kind -> new Mark(kind, start, end, detail == null ? null : detail.strip()));
    }

    /// The words without their marks, with one space where a mark stood between two.
    public static String without(String words) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (Mark one : in(words)) {
            plain.append(words, at, one.start());
            at = one.end();
            while (at < words.length()
                    && words.charAt(at) == ' '
                    && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ')) {
                at++;
            }
        }
        return plain.append(words, at, words.length()).toString().strip();
    }
}
