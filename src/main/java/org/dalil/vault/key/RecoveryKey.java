package org.dalil.vault.key;

import org.dalil.kernel.Digest;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.StringJoiner;

/// A second way into a casefile, kept on paper: 128 random bits as seven groups of five signs. The
/// fifth sign of each group checks it, so a copying slip is named by its group; twelve bits over
/// the whole check all groups together. Reads either case, any spacing, O for 0 and I or L for 1.
public final class RecoveryKey implements AutoCloseable {
    private static final int BYTES = 16;
    private static final int GROUPS = 7;
    private static final int DATA_SIGNS = 4;
    private static final int WHOLE_CHECK_BITS = GROUPS * DATA_SIGNS * 5 - BYTES * 8;

    private final byte[] secret;

    private RecoveryKey(byte[] secret) {
        this.secret = secret;
    }

    /// A fresh key.
    public static RecoveryKey generate(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new RecoveryKey(secret);
    }

    /// What came of reading a key that a person typed.
    public sealed interface Reading {
        /// The key is whole.
        record Read(RecoveryKey key) implements Reading {}

        /// The first group, from 1, that cannot be right.
        record WrongGroup(int group) implements Reading {}

        /// So many signs were given, of 35.
        record WrongLength(int signs) implements Reading {}

        /// Every group is right by itself, but they do not belong together.
        record WrongWhole() implements Reading {}
    }

    /// Reads a typed key.
    public static Reading parse(CharSequence typed) {
        String signs = typed.toString().replaceAll("[\\s\\p{Pd}]", "");
        int group = 0;
        BigInteger value = BigInteger.ZERO;
        for (; group < GROUPS && (group + 1) * (DATA_SIGNS + 1) <= signs.length(); group++) {
            int start = group * (DATA_SIGNS + 1);
            int[] data = new int[DATA_SIGNS];
            for (int i = 0; i < DATA_SIGNS; i++) {
                data[i] = Crockford.value(signs.charAt(start + i));
                if (data[i] < 0) {
                    return new Reading.WrongGroup(group + 1);
                }
                value = value.shiftLeft(5).or(BigInteger.valueOf(data[i]));
            }
            if (Crockford.value(signs.charAt(start + DATA_SIGNS)) != Crockford.check(group, data)) {
                return new Reading.WrongGroup(group + 1);
            }
        }
        if (group < GROUPS || signs.length() != GROUPS * (DATA_SIGNS + 1)) {
            return new Reading.WrongLength(signs.length());
        }
        byte[] secret = fixedLength(value.shiftRight(WHOLE_CHECK_BITS));
        boolean whole = number(secret).equals(value);
        return whole ? new Reading.Read(new RecoveryKey(secret)) : new Reading.WrongWhole();
    }

    /// The bytes; the caller wipes them.
    byte[] bytes() {
        return secret.clone();
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }

    /// The seven groups with hyphens between them, as written on paper. Never log this.
    @Override
    public String toString() {
        BigInteger value = number(secret);
        StringJoiner groups = new StringJoiner("-");
        for (int group = 0; group < GROUPS; group++) {
            StringBuilder signs = new StringBuilder();
            int[] data = new int[DATA_SIGNS];
            for (int i = 0; i < DATA_SIGNS; i++) {
                int shift = 5 * (DATA_SIGNS * (GROUPS - group) - 1 - i);
                data[i] = value.shiftRight(shift).intValue() & 31;
                signs.append(Crockford.SIGNS.charAt(data[i]));
            }
            groups.add(signs.append(Crockford.SIGNS.charAt(Crockford.check(group, data))));
        }
        return groups.toString();
    }

    private static BigInteger number(byte[] secret) {
        byte[] hash = Digest.sha256().digest(secret);
        int check = new BigInteger(1, hash).intValue() & ((1 << WHOLE_CHECK_BITS) - 1);
        return new BigInteger(1, secret).shiftLeft(WHOLE_CHECK_BITS).or(BigInteger.valueOf(check));
    }

    private static byte[] fixedLength(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[BYTES];
        int count = Math.min(bytes.length, BYTES);
        System.arraycopy(bytes, bytes.length - count, fixed, BYTES - count, count);
        return fixed;
    }
}
