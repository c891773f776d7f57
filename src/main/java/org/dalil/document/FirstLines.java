package org.dalil.document;

import org.dalil.document.encoding.Decoded;

import java.nio.charset.Charset;
import java.util.Arrays;

/// The beginning of a text in one encoding, to show a person choosing among several. Never the
/// whole text and never markup rendered.
///
/// @param text up to five lines and 400 UTF-16 units, line ends LF, control characters as U+FFFD
/// @param charset the encoding it was read with
/// @param undecodable bytes in the sample that mean nothing in it
/// @param isMore whether the text goes on
public record FirstLines(String text, Charset charset, long undecodable, boolean isMore) {
    private static final int LINES = 5;
    private static final int UNITS = 400;
    // Enough for 400 units in any encoding and for a bad guess to show in the count.
    private static final int SAMPLE = 16 * 1024;

    /// Reads the first lines.
    ///
    /// @param head the first bytes of the file; more than 16 KB are not looked at
    /// @param charset the encoding to try
    public static FirstLines of(byte[] head, Charset charset) {
        boolean cut = head.length > SAMPLE;
        Decoded decoded = Decoded.beginning(cut ? Arrays.copyOf(head, SAMPLE) : head, charset);
        String whole = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        int end = end(whole);
        StringBuilder shown = new StringBuilder(end);
        whole.substring(0, end)
                .codePoints()
                .forEach(c -> shown.appendCodePoint(isShowable(c) ? c : 0xFFFD));
        return new FirstLines(
                shown.toString(), charset, decoded.undecodable(), cut || end < whole.length());
    }

    private static int end(String text) {
        int end = 0;
        for (int line = 0; line < LINES && end >= 0 && end < text.length(); line++) {
            int next = text.indexOf('\n', end);
            end = next < 0 ? text.length() : next + 1;
        }
        end = Math.min(end, UNITS);
        boolean splits =
                end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return splits ? end - 1 : end;
    }

    /// Bidirectional overrides could make a wrong encoding look right, or reorder the sheet.
    private static boolean isShowable(int c) {
        int kind = Character.getType(c);
        boolean joiner = c == 0x200C || c == 0x200D || c == 0xAD;
        return c == '\n'
                || c == '\t'
                || joiner
                || kind != Character.CONTROL
                        && kind != Character.FORMAT
                        && kind != Character.SURROGATE;
    }
}
