package org.dalil.casefile;

import java.util.Arrays;
import java.util.BitSet;

/// Some thousand folded keys written one after the other into one text, so that all of them are
/// searched in one go. Each is known by a number of its own. Keys are added, never taken out.
final class KeyText {
    /// Full when it is as long as this.
    private static final int FULL = 1 << 16;

    private final StringBuilder written = new StringBuilder();
    private String text = "";
    private int[] numbers = new int[256];
    private int[] ends = new int[256];
    private int count;

    boolean isFull() {
        return written.length() >= FULL;
    }

    void add(int number, String key) {
        if (count == ends.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        written.append(key);
        numbers[count] = number;
        ends[count] = written.length();
        count++;
    }

    /// Gives back the room that was kept for more keys.
    void seal() {
        text = written.toString();
        written.setLength(0);
        written.trimToSize();
        numbers = Arrays.copyOf(numbers, count);
        ends = Arrays.copyOf(ends, count);
    }

    /// Marks the numbers of the keys that have these words.
    ///
    /// @param words not empty
    void find(String words, BitSet found) {
        if (!written.isEmpty() && written.length() != text.length()) {
            text = written.toString();
        }
        int key = 0;
        int at = text.indexOf(words);
        while (at >= 0) {
            while (ends[key] <= at) {
                key++;
            }
            // What begins in one key and ends in the next is in neither.
            boolean inside = at + words.length() <= ends[key];
            if (inside) {
                found.set(numbers[key]);
            }
            at = text.indexOf(words, inside ? ends[key] : at + 1);
        }
    }
}
