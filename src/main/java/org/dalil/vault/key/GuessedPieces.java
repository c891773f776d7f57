package org.dalil.vault.key;

import org.dalil.vault.key.PassphraseStrength.Weakness;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Finds the piece at one place of a passphrase that a guesser would try as a whole.
final class GuessedPieces {
    private static final int LONGEST = 64;

    /// First in every leaked list, with the Russian ones and the name of this program.
    private static final List<String> COMMON =
            List.of(
                    ("password passwort letmein welcome admin administrator login master dragon"
                                    + " monkey football baseball princess sunshine shadow superman"
                                    + " iloveyou trustno1 starwars whatever freedom computer"
                                    + " internet secret changeme default guest test hello hunter"
                                    + " michael daniel jordan ashley jessica charlie andrew"
                                    + " passw0rd p@ssw0rd pa55word abc123 abcd1234 a1b2c3d4 qwe123"
                                    + " zaq12wsx 1q2w3e4r 1qaz2wsx q1w2e3r4 qazwsx marina natasha"
                                    + " svetlana andrey aleksandr sergey dmitry parol privet"
                                    + " lyubov spartak zenit пароль привет любовь солнышко наташа"
                                    + " марина сергей андрей александр дмитрий максим максимка"
                                    + " зенит спартак йцукен россия москва казахстан кыргызстан"
                                    + " узбекистан ташкент алматы астана бишкек душанбе dalil"
                                    + " далил")
                            .split(" "));

    private static final List<String> ROWS =
            List.of(
                    "qwertyuiop[]",
                    "asdfghjkl;'",
                    "zxcvbnm,./",
                    "1234567890-=",
                    "йцукенгшщзхъ",
                    "фывапролджэ",
                    "ячсмитьбю",
                    "abcdefghijklmnopqrstuvwxyz",
                    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                    "0123456789",
                    "!@#$%^&*()_+",
                    "qazwsxedcrfvtgbyhnujm",
                    "йфяцычувскам");

    private GuessedPieces() {}

    /// The longest piece that starts here; a single sign when nothing else does.
    static Guess longest(CharSequence text, int at) {
        Guess best = sign(text, at);
        for (Guess guess : candidates(text, at)) {
            boolean better = guess.length() > best.length();
            best = better ? guess : best;
        }
        return best;
    }

    private static List<Guess> candidates(CharSequence text, int at) {
        CharSequence rest = text.subSequence(at, Math.min(text.length(), at + LONGEST));
        return Stream.of(
                        common(rest),
                        run(rest),
                        repeat(rest),
                        DatePiece.at(rest),
                        WordPiece.at(rest))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Guess common(CharSequence text) {
        int longest = 0;
        for (String word : COMMON) {
            if (word.length() > longest && startsWith(text, word)) {
                longest = word.length();
            }
        }
        return longest == 0
                ? null
                : new Guess(longest, Guess.log2(COMMON.size()) + 1, Weakness.COMMON);
    }

    private static @Nullable Guess run(CharSequence text) {
        int longest = 0;
        for (String row : ROWS) {
            longest = Math.max(longest, Math.max(along(text, row, 1), along(text, row, -1)));
        }
        return longest < 3
                ? null
                : new Guess(longest, Guess.log2(150) + Guess.log2(longest), Weakness.RUN);
    }

    private static int along(CharSequence text, String row, int step) {
        int place = row.indexOf(lower(text.charAt(0)));
        int length = 0;
        while (place >= 0
                && place < row.length()
                && length < text.length()
                && lower(text.charAt(length)) == row.charAt(place)) {
            length++;
            place += step;
        }
        return length;
    }

    private static @Nullable Guess repeat(CharSequence text) {
        int length = 1;
        while (length < text.length() && text.charAt(length) == text.charAt(0)) {
            length++;
        }
        return length < 3 ? null : new Guess(length, 6 + Guess.log2(length), Weakness.REPEAT);
    }

    private static Guess sign(CharSequence text, int at) {
        int sign = Character.codePointAt(text, at);
        double choices =
                switch (Character.UnicodeScript.of(sign)) {
                    case HAN -> 500; // common signs, not all that exist
                    case LATIN, CYRILLIC, GREEK -> Character.isUpperCase(sign) ? 52 : 26;
                    default -> Character.isDigit(sign) ? 10 : 32;
                };
        return new Guess(Character.charCount(sign), Guess.log2(choices), null);
    }

    private static boolean startsWith(CharSequence text, String word) {
        return text.length() >= word.length()
                && text.subSequence(0, word.length())
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .equals(word);
    }

    private static char lower(char unit) {
        return Character.toLowerCase(unit);
    }
}
