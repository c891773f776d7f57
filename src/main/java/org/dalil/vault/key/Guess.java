package org.dalil.vault.key;

import org.dalil.vault.key.PassphraseStrength.Weakness;
import org.jspecify.annotations.Nullable;

/// A stretch of a passphrase that would be guessed as one piece.
///
/// @param length its UTF-16 units
/// @param bits what guessing it costs, as a power of two
/// @param weakness what it is an example of; null when it is none
record Guess(int length, double bits, @Nullable Weakness weakness) {
    static double log2(double count) {
        return Math.log(count) / Math.log(2);
    }
}
