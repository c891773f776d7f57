package org.dalil.kernel.edtf;

/// The year, month or day of a date: digits, `X` for a digit left unsaid, and marks before it (this
/// part only) or after it (this and all to the left).
///
/// @param mask such as `2023`, `-0044`, `201X`, `06`, `XX`
public record EdtfPart(String mask, Mark before, Mark after) {
    /// A part without marks.
    public static EdtfPart of(String mask) {
        return new EdtfPart(mask, Mark.NONE, Mark.NONE);
    }

    /// A part that is this number, with at least so many digits.
    public static EdtfPart of(int number, int digits) {
        return of(padded(number, digits));
    }

    /// A number in the figures of EDTF, with zeros before it: always 0 to 9, also on a computer
    /// whose language has figures of its own.
    static String padded(int number, int digits) {
        return (number < 0 ? "-" : "")
                + "0".repeat(Math.max(0, digits - length(number)))
                + Math.abs(number);
    }

    private static int length(int number) {
        return Integer.toString(Math.abs(number)).length();
    }

    /// The same part with other marks.
    public EdtfPart marked(Mark markBefore, Mark markAfter) {
        return new EdtfPart(mask, markBefore, markAfter);
    }

    /// Whether every digit is said.
    public boolean known() {
        return mask.indexOf('X') < 0;
    }

    /// Whether no digit is said.
    public boolean unknown() {
        return mask.chars().allMatch(c -> c == 'X');
    }

    /// The number.
    ///
    /// @throws NumberFormatException unless [#known()]
    public int number() {
        return Integer.parseInt(mask);
    }

    boolean approximate() {
        return before.approximate() || after.approximate();
    }

    boolean uncertain() {
        return before.uncertain() || after.uncertain();
    }

    String text() {
        return before.sign() + mask + after.sign();
    }

    /// Whether this number may be meant.
    boolean fits(int number) {
        boolean minus = mask.startsWith("-");
        if (minus != number < 0) {
            return false;
        }
        int left = Math.abs(number);
        for (int i = mask.length() - 1; i >= (minus ? 1 : 0); i--) {
            if (mask.charAt(i) != 'X' && mask.charAt(i) - '0' != left % 10) {
                return false;
            }
            left /= 10;
        }
        return left == 0;
    }

    int least() {
        return mask.startsWith("-") ? filled('9') : filled('0');
    }

    int most() {
        return mask.startsWith("-") ? filled('0') : filled('9');
    }

    private int filled(char digit) {
        return Integer.parseInt(mask.replace('X', digit));
    }
}
