package org.dalil.document.read;

import java.util.Locale;

/// Writes list and footnote numbers the way documents print them. Unknown styles print digits.
final class Numerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final int LARGEST_ROMAN = 3999;

    private Numerals() {}

    /// @param style a number format by its OOXML name: `lowerRoman`, `upperLetter`, …
    static String write(String style, int number) {
        return switch (style) {
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number, "abcdefghijklmnopqrstuvwxyz");
            case "upperLetter" ->
                    letter(number, "abcdefghijklmnopqrstuvwxyz").toUpperCase(Locale.ROOT);
            case "russianLower" -> letter(number, RUSSIAN);
            case "russianUpper" -> letter(number, RUSSIAN).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                out.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return out.toString();
    }

    /// a … z, then aa, bb … as word processors count.
    private static String letter(int number, String letters) {
        if (number < 1 || number > 10 * letters.length()) {
            return Integer.toString(number);
        }
        String one = String.valueOf(letters.charAt((number - 1) % letters.length()));
        return one.repeat((number - 1) / letters.length() + 1);
    }
}
