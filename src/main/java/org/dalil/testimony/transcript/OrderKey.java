package org.dalil.testimony.transcript;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Keys that sort and leave room between any two: fractions written in 62 digits, `V` being a half.
/// None ends in the digit zero.
public final class OrderKey {
    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final int LONGEST = 1_000;

    private OrderKey() {}

    /// Whether a text is such a key.
    public static boolean isKey(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(one -> DIGITS.indexOf(one) >= 0)
                && text.charAt(text.length() - 1) != '0';
    }

    /// A key between two.
    ///
    /// @param before null for the beginning
    /// @param after null for the end
    /// @throws IllegalArgumentException when the first does not sort before the second
    public static String between(@Nullable String before, @Nullable String after) {
        String low = before == null ? "" : before;
        if (after != null && low.compareTo(after) >= 0) {
            throw new IllegalArgumentException("there is no room between");
        }
        StringBuilder key = new StringBuilder();
        String high = after;
        for (int i = 0; ; i++) {
            int from = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int to = high != null && i < high.length() ? DIGITS.indexOf(high.charAt(i)) : BASE;
            if (to - from > 1) {
                return key.append(DIGITS.charAt((from + to) / 2)).toString();
            }
            key.append(DIGITS.charAt(from));
            if (to > from) {
                high = null; // what follows is below the upper key whatever it is
            }
        }
    }

    /// So many keys in a row, evenly apart.
    public static List<String> row(int count) {
        int width = 1;
        for (long room = BASE; room <= count; room *= BASE) {
            width++;
        }
        long all = 1;
        for (int i = 0; i < width; i++) {
            all *= BASE;
        }
        List<String> keys = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            keys.add(written(all * i / (count + 1), width));
        }
        return keys;
    }

    private static String written(long number, int width) {
        char[] digits = new char[width];
        long rest = number;
        for (int i = width - 1; i >= 0; i--) {
            digits[i] = DIGITS.charAt((int) (rest % BASE));
            rest /= BASE;
        }
        int end = width;
        while (end > 1 && digits[end - 1] == '0') {
            end--;
        }
        return new String(digits, 0, end);
    }
}
