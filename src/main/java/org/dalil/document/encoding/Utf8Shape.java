package org.dalil.document.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

/// How much bytes look like strict UTF-8: no overlong forms, no surrogates, nothing past U+10FFFF.
/// A character cut in two at the end is forgiven. Never decodes for keeps.
///
/// @param characters how many characters needed more than one byte
/// @param bad how many bytes have no meaning
record Utf8Shape(long characters, long bad) {
    private static final int MOST_POINTS = 98;
    // One stray byte in a hundred letters leaves most of the points; one in ten leaves none. No
    // text in another encoding comes near: nearly every letter of it is a bad byte.
    private static final int FORGIVENESS = 10;

    static Utf8Shape of(byte[] bytes) {
        Decoded decoded = Decoded.beginning(bytes, UTF_8);
        long beyond = decoded.text().codePoints().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        return new Utf8Shape(beyond, decoded.undecodable());
    }

    /// Also true of a text of nothing, or of one character that is cut in two.
    boolean isAscii() {
        return characters == 0 && bad == 0;
    }

    boolean isValid() {
        return bad == 0;
    }

    /// Points for UTF-8 with some bytes spoilt, at least 1.
    int points() {
        double spoilt = characters == 0 ? 1 : (double) bad / characters;
        return Math.max(1, (int) Math.round(MOST_POINTS * (1 - FORGIVENESS * spoilt)));
    }
}
