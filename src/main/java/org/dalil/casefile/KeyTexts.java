package org.dalil.casefile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Many folded keys, searched together. Those that are written in Latin alone stand apart from the
/// others: they take half the room and are passed over when other letters are looked for.
final class KeyTexts {
    private static final int LAST_LATIN = 0xFF;

    private final List<KeyText> latin = new ArrayList<>();
    private final List<KeyText> others = new ArrayList<>();
    private int count;

    /// How many were added.
    int count() {
        return count;
    }

    /// Takes in a key; answers its number, counted from 0.
    int add(String key) {
        List<KeyText> texts = isLatin(key) ? latin : others;
        if (texts.isEmpty() || texts.getLast().isFull()) {
            if (!texts.isEmpty()) {
                texts.getLast().seal();
            }
            texts.add(new KeyText());
        }
        texts.getLast().add(count, key);
        return count++;
    }

    /// Forgets all of them.
    void clear() {
        latin.clear();
        others.clear();
        count = 0;
    }

    /// The numbers of the keys that have these words; of all keys for none.
    BitSet find(String words) {
        BitSet found = new BitSet(count);
        if (words.isEmpty()) {
            found.set(0, count);
            return found;
        }
        others.forEach(text -> text.find(words, found));
        if (isLatin(words)) {
            latin.forEach(text -> text.find(words, found));
        }
        return found;
    }

    private static boolean isLatin(String words) {
        return words.chars().allMatch(letter -> letter <= LAST_LATIN);
    }
}
