package org.dalil.vault.key;

/// The 32 signs people copy without error (Crockford's alphabet: no I, L, O, U) and the check sign
/// that finds a wrong or swapped one. Reads what looks alike as the same, Cyrillic letters too.
final class Crockford {
    static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String LOOK_ALIKES = "OILАВСЕНКМОРТХУ";
    private static final String MEANT = "011ABCEHKM0PTXY";

    private Crockford() {}

    /// The value of a sign, 0 to 31; -1 when it is none.
    static int value(char written) {
        char sign = Character.toUpperCase(written);
        int alike = LOOK_ALIKES.indexOf(sign);
        return SIGNS.indexOf(alike < 0 ? sign : MEANT.charAt(alike));
    }

    /// A check value over a group: a polynomial in GF(32), so that one wrong sign, two swapped
    /// neighbours and a group in another group's place are always found.
    static int check(int group, int[] values) {
        int sum = group + 1;
        for (int value : values) {
            sum = timesX(sum) ^ value;
        }
        return timesX(sum);
    }

    private static int timesX(int value) {
        int shifted = value << 1;
        return shifted > 31 ? shifted ^ 0b100101 : shifted; // x^5 + x^2 + 1 is primitive
    }
}
