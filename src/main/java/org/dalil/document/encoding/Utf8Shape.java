package org.dalil.document.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Whether bytes are strict UTF-8: no overlong forms, no surrogates, nothing past U+10FFFF. A
/// character cut in two where the sample ends is forgiven. Never decodes for keeps.
final class Utf8Shape {
    private Utf8Shape() {}

    static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isValid(byte[] bytes) {
        return Decoded.beginning(bytes, UTF_8).isClean();
    }
}
