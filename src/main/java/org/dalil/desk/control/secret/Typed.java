package org.dalil.desk.control.secret;

import java.nio.CharBuffer;
import java.util.Arrays;

/// Characters that can be wiped: an array that grows by copying and zeroes what it leaves behind.
final class Typed {
    private char[] chars = new char[64];
    private int length;

    int length() {
        return length;
    }

    /// Puts these characters in place of those from `start` to before `end`.
    void replace(int start, int end, CharSequence with) {
        int now = length - (end - start) + with.length();
        if (now > chars.length) {
            char[] wider = Arrays.copyOf(chars, Math.max(now, chars.length * 2));
            Arrays.fill(chars, '\0');
            chars = wider;
        }
        System.arraycopy(chars, end, chars, start + with.length(), length - end);
        for (int i = 0; i < with.length(); i++) {
            chars[start + i] = with.charAt(i);
        }
        if (now < length) {
            Arrays.fill(chars, now, length, '\0');
        }
        length = now;
    }

    /// The characters themselves, not a copy; only as long as nothing is replaced.
    CharBuffer view() {
        return CharBuffer.wrap(chars, 0, length).asReadOnlyBuffer();
    }

    /// A copy, which the caller wipes.
    char[] copy() {
        return Arrays.copyOf(chars, length);
    }

    void wipe() {
        Arrays.fill(chars, '\0');
        length = 0;
    }
}
