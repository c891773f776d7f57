package org.dalil.exchange.age;

import org.dalil.kernel.Problem;

import java.util.Locale;

/// The written form of age keys (BIP 173): a prefix, `1`, five bits a character, six characters of
/// check sum. Here always 32 bytes long. Tells exactly what is wrong with a text.
final class Bech32 {
    private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int KEY_BYTES = 32;
    private static final int KEY_CHARS = 52;
    private static final int CHECK_CHARS = 6;

    private Bech32() {}

    /// The 32 bytes behind a text that starts with `prefix1`, in one case of letters.
    static byte[] decode(String prefix, String text) throws AgeKeyException {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!text.equals(lower) && !text.equals(text.toUpperCase(Locale.ROOT))) {
            throw AgeKeyException.of("mixed-case");
        }
        int from = prefix.length() + 1;
        for (int i = from; i < lower.length(); i++) {
            if (ALPHABET.indexOf(lower.charAt(i)) < 0) {
                throw new AgeKeyException(
                        Problem.of("exchange.problem.key-character").with("position", i + 1), null);
            }
        }
        int wanted = from + KEY_CHARS + CHECK_CHARS;
        if (lower.length() != wanted) {
            throw new AgeKeyException(
                    Problem.of("exchange.problem.key-length")
                            .with("length", lower.length())
                            .with("wanted", wanted),
                    null);
        }
        byte[] fives = new byte[KEY_CHARS + CHECK_CHARS];
        for (int i = 0; i < fives.length; i++) {
            fives[i] = (byte) ALPHABET.indexOf(lower.charAt(from + i));
        }
        if (checkSum(prefix, fives) != 1) {
            throw AgeKeyException.of("checksum");
        }
        return bytes(fives);
    }

    /// Writes 32 bytes in small letters.
    static String encode(String prefix, byte[] key) {
        byte[] fives = new byte[KEY_CHARS + CHECK_CHARS];
        for (int bit = 0; bit < KEY_BYTES * 8; bit++) {
            int set = (key[bit / 8] >> (7 - bit % 8)) & 1;
            fives[bit / 5] |= (byte) (set << (4 - bit % 5));
        }
        int check = checkSum(prefix, fives) ^ 1;
        StringBuilder text = new StringBuilder(prefix).append('1');
        for (int i = 0; i < CHECK_CHARS; i++) {
            fives[KEY_CHARS + i] = (byte) ((check >> (5 * (5 - i))) & 31);
        }
        for (byte five : fives) {
            text.append(ALPHABET.charAt(five));
        }
        return text.toString();
    }

    /// The last four of the 260 bits are filling and must be zero.
    private static byte[] bytes(byte[] fives) throws AgeKeyException {
        byte[] key = new byte[KEY_BYTES];
        for (int bit = 0; bit < KEY_CHARS * 5; bit++) {
            int set = (fives[bit / 5] >> (4 - bit % 5)) & 1;
            if (bit < KEY_BYTES * 8) {
                key[bit / 8] |= (byte) (set << (7 - bit % 8));
            } else if (set != 0) {
                throw AgeKeyException.of("checksum");
            }
        }
        return key;
    }

    private static int checkSum(String prefix, byte[] fives) {
        int sum = 1;
        for (int i = 0; i < prefix.length(); i++) {
            sum = step(sum, prefix.charAt(i) >> 5);
        }
        sum = step(sum, 0);
        for (int i = 0; i < prefix.length(); i++) {
            sum = step(sum, prefix.charAt(i) & 31);
        }
        for (byte five : fives) {
            sum = step(sum, five);
        }
        return sum;
    }

    private static int step(int sum, int five) {
        int top = sum >>> 25;
        int next = ((sum & 0x1FFFFFF) << 5) ^ five;
        int[] generator = {0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3};
        for (int i = 0; i < generator.length; i++) {
            next ^= ((top >> i) & 1) == 0 ? 0 : generator[i];
        }
        return next;
    }
}
