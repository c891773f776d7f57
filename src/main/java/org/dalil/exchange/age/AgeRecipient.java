package org.dalil.exchange.age;

import java.security.GeneralSecurityException;
import java.util.Locale;

/// A public age key, `age1…`: what a file is sealed for. Not secret.
///
/// @param text 62 characters in small letters
public record AgeRecipient(String text) implements AgeAddressee, Comparable<AgeRecipient> {
    private static final String PREFIX = "age";

    /// Use [#parse(String)] for text from outside.
    ///
    /// @throws IllegalArgumentException when the text is no age key
    public AgeRecipient {
        try {
            if (!check(text).equals(text)) {
                throw new IllegalArgumentException("an age key is kept in small letters");
            }
        } catch (AgeKeyException e) {
            throw new IllegalArgumentException("not an age key", e);
        }
    }

    /// Reads a key as people paste it; spaces around it do not matter.
    ///
    /// @throws AgeKeyException saying what is wrong with the text
    public static AgeRecipient parse(String pasted) throws AgeKeyException {
        return new AgeRecipient(check(pasted.strip()));
    }

    static AgeRecipient of(byte[] key) {
        return new AgeRecipient(Bech32.encode(PREFIX, key));
    }

    private static String check(String text) throws AgeKeyException {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("age-secret-key-")) {
            throw AgeKeyException.of("is-secret");
        }
        if (lower.matches("age1[a-z0-9]+1.*") || lower.startsWith("ssh-")) {
            throw AgeKeyException.of("unsupported");
        }
        if (!lower.startsWith("age1")) {
            throw AgeKeyException.of("not-recipient");
        }
        byte[] key = Bech32.decode(PREFIX, text);
        try {
            Curve.multiply(new byte[32], key);
        } catch (GeneralSecurityException e) {
            throw AgeKeyException.of("weak");
        }
        return lower;
    }

    @Override
    public int compareTo(AgeRecipient other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
