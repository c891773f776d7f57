package org.dalil.vault.key;

import java.util.EnumSet;
import java.util.Set;

/// A careful guess at how many guesses a passphrase would stand, made without any network. The text
/// is cut into the pieces a guesser would try as one (known passwords, keyboard runs, repeats,
/// dates, words) and single signs; each piece counts for what it costs to guess, not for its
/// length. It errs low. It cannot know that a phrase is someone's birthday, a song or in a leaked
/// list.
///
/// @param bits the guess, as a power of two
/// @param level 0 useless, 1 weak, 2 fair, 3 good, 4 strong
/// @param weaknesses what brought it down, for hints
public record PassphraseStrength(double bits, int level, Set<Weakness> weaknesses) {
    /// The lowest level that may protect a casefile or a share file.
    public static final int ENOUGH = 2;

    private static final double[] LEVELS = {30, 45, 58, 72};

    /// What makes a passphrase easier to guess than its length suggests.
    public enum Weakness {
        /// A password that every guesser tries first.
        COMMON,
        /// Neighbours on the keyboard, or in the alphabet, one after another.
        RUN,
        /// One sign again and again.
        REPEAT,
        /// A date or a year.
        DATE,
        /// Simply short.
        SHORT
    }

    public PassphraseStrength {
        weaknesses = Set.copyOf(weaknesses);
    }

    /// Judges a passphrase. Pure; keeps nothing.
    public static PassphraseStrength of(CharSequence passphrase) {
        Set<Weakness> weaknesses = EnumSet.noneOf(Weakness.class);
        double bits = 0;
        int at = 0;
        while (at < passphrase.length()) {
            Guess guess = GuessedPieces.longest(passphrase, at);
            bits += guess.bits();
            at += guess.length();
            if (guess.weakness() != null) {
                weaknesses.add(guess.weakness());
            }
        }
        if (passphrase.length() < 12) {
            weaknesses.add(Weakness.SHORT);
        }
        int level = 0;
        while (level < LEVELS.length && bits >= LEVELS[level]) {
            level++;
        }
        return new PassphraseStrength(bits, level, weaknesses);
    }
}
