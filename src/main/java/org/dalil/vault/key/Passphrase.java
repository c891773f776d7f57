package org.dalil.vault.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// What a person types to unlock a casefile, in memory no longer than needed. Every character of
/// every script counts: it is turned into NFC-normalised UTF-8, so that the same words typed on
/// another system are the same passphrase. Never printed and never compared.
public final class Passphrase implements AutoCloseable {
    private final char[] chars;

    private Passphrase(char[] chars) {
        this.chars = chars;
    }

    /// Takes the characters over and wipes the given array.
    ///
    /// @throws IllegalArgumentException when there are none, or half a surrogate pair is among them
    public static Passphrase taking(char[] typed) {
        Passphrase passphrase = new Passphrase(typed.clone());
        Arrays.fill(typed, '\0');
        if (passphrase.chars.length == 0) {
            throw new IllegalArgumentException("a passphrase is never empty");
        }
        Arrays.fill(passphrase.bytes(), (byte) 0); // refuses what cannot be encoded, now
        return passphrase;
    }

    /// How hard this passphrase is to guess.
    public PassphraseStrength strength() {
        return PassphraseStrength.of(CharBuffer.wrap(chars));
    }

    /// The normalised bytes; the caller wipes them. Text that is already normal, as typed text
    /// nearly always is, makes no String that would linger in memory.
    byte[] bytes() {
        CharBuffer text = CharBuffer.wrap(chars);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            text = CharBuffer.wrap(Normalizer.normalize(text, Normalizer.Form.NFC));
        }
        CharsetEncoder encoder =
                StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT);
        // Room for the longest: an encoder that makes more leaves the smaller one unwiped.
        ByteBuffer encoded =
                ByteBuffer.allocate((int) (text.remaining() * encoder.maxBytesPerChar()));
        boolean whole = !encoder.encode(text, encoded, true).isError();
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
        Arrays.fill(encoded.array(), (byte) 0);
        if (!whole) {
            throw new IllegalArgumentException("half a character in the passphrase");
        }
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(chars, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
