package org.dalil.kernel;

import org.jspecify.annotations.Nullable;

/// Where exact words stand in one text version: position and quote together (W3C Web Annotation
/// TextPosition and TextQuote selectors), so that the place can be found again and checked. Nothing
/// is trimmed: quote marks, ellipses and line breaks are part of the quote.
///
/// @param start first UTF-16 unit, from 0
/// @param end one past the last UTF-16 unit
/// @param quote the words between them
/// @param prefix up to 32 units before them
/// @param suffix up to 32 units after them
/// @param page page number from 1 where the source has pages, else null
public record Locator(
        int start, int end, String quote, String prefix, String suffix, @Nullable Integer page) {
    /// How many units of context are kept on either side.
    public static final int CONTEXT = 32;

    public Locator {
        if (start < 0 || end <= start || quote.length() != end - start) {
            throw new IllegalArgumentException("a quote must be as long as its place");
        }
    }

    /// Marks a place in a text. Neither end may split a surrogate pair; such an end is moved
    /// outwards.
    public static Locator in(String text, int start, int end, @Nullable Integer page) {
        int from = start > 0 && splitsPair(text, start) ? start - 1 : start;
        int to = end < text.length() && splitsPair(text, end) ? end + 1 : end;
        int before = Math.max(0, from - CONTEXT);
        int after = Math.min(text.length(), to + CONTEXT);
        return new Locator(
                from,
                to,
                text.substring(from, to),
                text.substring(splitsPair(text, before) ? before + 1 : before, from),
                text.substring(to, splitsPair(text, after) ? after - 1 : after),
                page);
    }

    /// Whether the words still stand at this place of the text.
    public boolean holdsIn(String text) {
        return end <= text.length() && text.startsWith(quote, start);
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
