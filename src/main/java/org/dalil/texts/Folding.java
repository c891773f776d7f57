package org.dalil.texts;

import com.ibm.icu.text.Normalizer2;

import java.util.Locale;

/// Makes search keys under which the spellings of one name meet: Қайрат, Кайрат, Qairat and Kayrat;
/// Oʻtkir, Ўткир and Уткир. A key is for finding only. It is never shown, and equal keys never mean
/// that two people are the same.
public final class Folding {
    private static final String APOSTROPHES = "'`´ʹʻʼʽʾʿˈ‘’‛′＇";
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    private Folding() {}

    /// The key of a name or any text: lower-case words of plain letters and digits, one space
    /// between. Scripts other than Latin and Cyrillic lose only their marks.
    public static String key(String text) {
        StringBuilder letters = letters(text);
        StringBuilder key = new StringBuilder(letters.length());
        int at = 0;
        while (at < letters.length()) {
            FoldingTable.Match match = FoldingTable.longest(letters, at);
            for (int i = 0; i < match.sound().length(); i++) {
                append(key, match.sound().charAt(i));
            }
            at += match.length();
        }
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) == ' ') {
            end--;
        }
        return key.substring(0, end);
    }

    /// Lower-case letters and digits with every other character a space; one apostrophe (ʼ) stays
    /// where it makes a letter (oʼ, gʼ); marks stay only on letters the table knows.
    private static StringBuilder letters(String text) {
        String lower = COMPATIBLE.normalize(text.replace('´', 'ʼ')).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        lower.codePoints()
                .forEach(c -> {
                    if (APOSTROPHES.indexOf(c) >= 0) {
                        int last = letters.length() - 1;
                        if (last >= 0 && "og".indexOf(letters.charAt(last)) >= 0) {
                            letters.append('ʼ');
                        }
                    } else if (Character.isLetterOrDigit(c)) {
                        if (c < 0x80) {
                            letters.append((char) c);
                        } else {
                            letters.append(known(c));
                        }
                    } else if (!isMark(c)) {
                        letters.append(' ');
                    }
                });
        return letters;
    }

    /// The letter as the table knows it: as it is, or without its marks.
    private static String known(int letter) {
        String whole = Character.toString(letter);
        FoldingTable.Match match = FoldingTable.longest(whole, 0);
        if (!match.sound().equals(whole.substring(0, 1))) {
            return whole;
        }
        String plain = DECOMPOSED.normalize(whole);
        return plain.codePoints()
                .filter(c -> !isMark(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    /// Doubled letters and spaces become one; an e swallows an i before it (Ташиев, Tashiyev) and
    /// an n the g after it (ң is written n and ng).
    private static void append(StringBuilder key, char letter) {
        int last = key.length() - 1;
        char before = last < 0 ? ' ' : key.charAt(last);
        if (before == letter || (before == 'n' && letter == 'g')) {
            return;
        }
        if (letter == 'e' && before == 'i') {
            key.setCharAt(last, 'e');
            if (last > 0 && key.charAt(last - 1) == 'e') {
                key.setLength(last);
            }
            return;
        }
        key.append(letter);
    }
}
