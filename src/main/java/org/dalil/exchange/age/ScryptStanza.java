package org.dalil.exchange.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;

import org.bouncycastle.crypto.generators.SCrypt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The header part of an age file that a passphrase opens: a salt, a work factor, and the file key
/// under scrypt and ChaCha20-Poly1305 (age v1, "scrypt recipient stanza").
final class ScryptStanza implements RecipientStanza {
    static final String TYPE = "scrypt";
    private static final byte[] LABEL =
            "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_BYTES = 16;
    private static final int BODY_BYTES = 32;
    private static final int BLOCK_SIZE = 8;

    private final String salt;
    private final int workFactor;
    private final byte[] body;

    private ScryptStanza(String salt, int workFactor, byte[] body) {
        this.salt = salt;
        this.workFactor = workFactor;
        this.body = body;
    }

    /// Seals a file key.
    static ScryptStanza seal(FileKey key, AgePassphrase with) throws GeneralSecurityException {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        byte[] wrap = wrapKey(with, salt, with.workFactor());
        byte[] body = chacha(Cipher.ENCRYPT_MODE, wrap, key.getEncoded());
        String text = Base64.getEncoder().withoutPadding().encodeToString(salt);
        return new ScryptStanza(text, with.workFactor(), body);
    }

    /// Takes a stanza of a file to read.
    ///
    /// @throws AgeException when its form is wrong, or opening it would cost too much
    static ScryptStanza of(RecipientStanza stanza) throws AgeException {
        List<String> arguments = stanza.getArguments();
        if (arguments.size() != 2
                || !arguments.get(0).matches("[A-Za-z0-9+/]{21}[AQgw]")
                || !arguments.get(1).matches("[1-9][0-9]{0,2}")
                || stanza.getBody().length != BODY_BYTES) {
            throw new AgeException(AgeFault.DAMAGED, null);
        }
        int workFactor = Integer.parseInt(arguments.get(1));
        // scrypt needs 128 · r · N bytes; a file must not be able to ask for more than there is
        boolean fits =
                workFactor <= AgePassphrase.MAX_WORK_FACTOR
                        && ((128L * BLOCK_SIZE) << workFactor)
                                < Runtime.getRuntime().maxMemory() / 2;
        if (!fits) {
            throw new AgeException(AgeFault.TOO_COSTLY, null);
        }
        return new ScryptStanza(arguments.get(0), workFactor, stanza.getBody());
    }

    /// The file key.
    ///
    /// @throws javax.crypto.AEADBadTagException when the passphrase is another one
    FileKey open(AgePassphrase with) throws GeneralSecurityException {
        byte[] wrap = wrapKey(with, Base64.getDecoder().decode(salt), workFactor);
        return new FileKey(chacha(Cipher.DECRYPT_MODE, wrap, body));
    }

    private static byte[] wrapKey(AgePassphrase passphrase, byte[] salt, int workFactor) {
        byte[] labelled = new byte[LABEL.length + salt.length];
        System.arraycopy(LABEL, 0, labelled, 0, LABEL.length);
        System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
        return SCrypt.generate(passphrase.utf8(), labelled, 1 << workFactor, BLOCK_SIZE, 1, 32);
    }

    /// The nonce may be zero because every wrap key is used once.
    private static byte[] chacha(int mode, byte[] key, byte[] bytes)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
        return cipher.doFinal(bytes);
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public List<String> getArguments() {
        return List.of(salt, Integer.toString(workFactor));
    }

    @Override
    public byte[] getBody() {
        return body.clone();
    }
}
