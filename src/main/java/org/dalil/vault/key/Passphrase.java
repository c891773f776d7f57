package org.dalil.vault.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
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
        try {
            ByteBuffer encoded =
                    StandardCharsets.UTF_8
                            .newEncoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .encode(text);
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes).clear();
            encoded.put(new byte[encoded.remaining()]); // wipes the encoder's own buffer
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("half a character in the passphrase", e);
        }
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
