package org.dalil.vault.key;

import org.jspecify.annotations.Nullable;

/// Letters that read like words rather than like chance: vowels where a language has them. Such a
/// stretch costs a guesser far less than its letters apart, about eleven to fifteen bits for a
/// word.
final class WordPiece {
    private static final String VOWELS = "aeiouyаеёиоуыэюяіїєәөүұ";
    private static final int SHORTEST = 4;
    private static final double BITS_A_LETTER = 2.3;
    private static final double WORD_BITS = 12;
    private static final double BITS_BEYOND = 1.3;

    private WordPiece() {}

    static @Nullable Guess at(CharSequence text) {
        int length = 0;
        int vowels = 0;
        int consonants = 0;
        int hardest = 0;
        boolean hasVowels = true;
        while (length < text.length() && Character.isLetter(text.charAt(length))) {
            char letter = Character.toLowerCase(text.charAt(length));
            Character.UnicodeScript script = Character.UnicodeScript.of(letter);
            if (script == Character.UnicodeScript.HAN || Character.isSurrogate(letter)) {
                break; // each of these signs is nearly a word by itself
            }
            hasVowels &=
                    script == Character.UnicodeScript.LATIN
                            || script == Character.UnicodeScript.CYRILLIC;
            boolean vowel = VOWELS.indexOf(letter) >= 0;
            vowels += vowel ? 1 : 0;
            consonants = vowel ? 0 : consonants + 1;
            hardest = Math.max(hardest, consonants);
            length++;
        }
        boolean chance =
                hasVowels && (hardest > 4 || vowels * 5 < length || vowels * 3 > length * 2);
        if (length < SHORTEST || chance) {
            return null;
        }
        double beyond = WORD_BITS + BITS_BEYOND * Math.max(0, length - 6);
        return new Guess(length, Math.min(BITS_A_LETTER * length, beyond), null);
    }
}
