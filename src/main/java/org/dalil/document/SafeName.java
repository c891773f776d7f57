package org.dalil.document;

import com.ibm.icu.text.Normalizer2;

import java.util.Locale;
import java.util.regex.Pattern;

/// A file's name made safe to show and to suggest when saving. The name as it came is evidence and
/// is kept elsewhere, untouched; this one is never used to find a file.
///
/// @param text one line, at most 120 units, never empty
public record SafeName(String text) {
    private static final int LONGEST = 120;
    private static final int ENDING_KEPT = 16;
    private static final int MARKS_IN_A_ROW = 3;
    private static final char BAD = '_';
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)");

    /// Makes a name safe: keeps the last path part; replaces control, formatting and private
    /// characters, bidirectional overrides and signs Windows forbids; drops outer dots and spaces;
    /// defuses reserved device names; shortens in the middle, keeping the ending. Applied twice it
    /// changes nothing more.
    public static SafeName of(String original) {
        String name = Normalizer2.getNFCInstance().normalize(paired(lastPart(original)));
        name = outer(characters(name));
        String shorter = outer(shortened(name));
        return new SafeName(defused(shorter));
    }

    /// Lone surrogates become U+FFFD before anything else looks at the name.
    private static String paired(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.codePoints()
                .forEach(c -> out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return out.toString();
    }

    private static String lastPart(String original) {
        int end = original.length();
        while (end > 0 && isSeparator(original.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !isSeparator(original.charAt(start - 1))) {
            start--;
        }
        String part = original.substring(start, end);
        boolean drive = part.length() > 1 && part.charAt(1) == ':' && isAsciiLetter(part.charAt(0));
        return drive ? part.substring(2) : part;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String characters(String name) {
        StringBuilder out = new StringBuilder(name.length());
        int marks = 0;
        boolean space = false;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MARKS_IN_A_ROW
                    || space && Character.getType(c) == Character.SPACE_SEPARATOR) {
                continue;
            }
            space = Character.getType(c) == Character.SPACE_SEPARATOR;
            out.appendCodePoint(space ? ' ' : isShowable(c) || isJoiner(name, i) ? c : BAD);
        }
        return out.toString();
    }

    private static boolean isMark(int c) {
        int kind = Character.getType(c);
        return kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK;
    }

    private static boolean isShowable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> "<>:\"|?*/\\".indexOf(c) < 0;
        };
    }

    /// Persian and Kurdish names are written with zero-width joiners between letters.
    private static boolean isJoiner(String name, int at) {
        char c = name.charAt(at);
        return (c == '\u200C' || c == '\u200D')
                && at > 0
                && at + 1 < name.length()
                && Character.isLetter(name.charAt(at - 1))
                && Character.isLetter(name.charAt(at + 1));
    }

    /// Windows drops dots and spaces at the end, so two names would become one; dots in front hide.
    private static String outer(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && (name.charAt(start) == ' ' || name.charAt(start) == '.')) {
            start++;
        }
        while (end > start && (name.charAt(end - 1) == ' ' || name.charAt(end - 1) == '.')) {
            end--;
        }
        return name.substring(start, end);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        int ending = dot > 0 && name.length() - dot <= ENDING_KEPT ? name.length() - dot : 0;
        int kept = LONGEST - ending - 1;
        if (Character.isHighSurrogate(name.charAt(kept - 1))) {
            kept--;
        }
        return name.substring(0, kept) + '…' + name.substring(name.length() - ending);
    }

    private static String defused(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        boolean reserved = RESERVED.matcher(stem).matches();
        return name.isEmpty() || reserved ? BAD + name : name;
    }
}
