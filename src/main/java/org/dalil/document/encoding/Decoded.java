package org.dalil.document.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Bytes turned into characters, with the number of bytes that mean nothing in that encoding. Each
/// unreadable place stands in the text as U+FFFD; never replaces without counting.
///
/// @param text every decoded character, without a byte order mark, line ends untouched
/// @param charset the encoding it was read with
/// @param undecodable how many bytes had no meaning
public record Decoded(String text, Charset charset, long undecodable) {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// Decodes a whole text.
    public static Decoded whole(byte[] bytes, Charset charset) {
        return decode(bytes, charset, true);
    }

    /// Decodes the beginning of a longer text: a character cut in two at the end is left out and
    /// not counted.
    public static Decoded beginning(byte[] bytes, Charset charset) {
        return decode(bytes, charset, false);
    }

    /// Whether every byte had a meaning.
    public boolean isClean() {
        return undecodable == 0;
    }

    private static Decoded decode(byte[] bytes, Charset charset, boolean complete) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(Math.min(8192, bytes.length + 16));
        StringBuilder text = new StringBuilder(bytes.length);
        long undecodable = 0;
        CoderResult result;
        do {
            result = decoder.decode(in, out, complete);
            drain(out, text);
            if (result.isError()) {
                undecodable += result.length();
                in.position(in.position() + result.length());
                text.append(REPLACEMENT);
            }
        } while (!result.isUnderflow());
        if (complete) {
            decoder.flush(out);
            drain(out, text);
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text.deleteCharAt(0);
        }
        return new Decoded(text.toString(), charset, undecodable);
    }

    private static void drain(CharBuffer out, StringBuilder text) {
        out.flip();
        text.append(out);
        out.clear();
    }
}
