package org.dalil.exchange.age;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A secret age key, `AGE-SECRET-KEY-1…`: what opens files sealed for its recipient. Shows its
/// secret only through [#secretText()].
public final class AgeIdentity implements AgeOpener {
    private static final String PREFIX = "age-secret-key-";

    private final byte[] secret;
    private final AgeRecipient recipient;

    private AgeIdentity(byte[] secret) {
        this.secret = secret;
        this.recipient = AgeRecipient.of(Curve.publicOf(secret));
    }

    /// A new key of our own.
    public static AgeIdentity generate(SecureRandom random) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return new AgeIdentity(secret);
    }

    /// Reads one secret key; spaces around it do not matter.
    ///
    /// @throws AgeKeyException saying what is wrong with the text
    public static AgeIdentity parse(String pasted) throws AgeKeyException {
        String text = pasted.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("age-secret-key-pq-") || lower.startsWith("age-plugin-")) {
            throw AgeKeyException.of("unsupported");
        }
        if (lower.startsWith("age1")) {
            throw AgeKeyException.of("is-public");
        }
        if (!lower.startsWith(PREFIX + "1")) {
            throw AgeKeyException.of("not-identity");
        }
        return new AgeIdentity(Bech32.decode(PREFIX, text));
    }

    /// Reads an identity file: a key a line, empty lines and lines that begin with `#` passed over.
    ///
    /// @throws AgeKeyException for the first bad line, or when there is no key at all
    public static List<AgeIdentity> parseFile(String content) throws AgeKeyException {
        List<AgeIdentity> identities = new ArrayList<>();
        String[] lines = content.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                identities.add(parse(line));
            } catch (AgeKeyException e) {
                throw new AgeKeyException(e.problem().with("line", i + 1), e);
            }
        }
        if (identities.isEmpty()) {
            throw AgeKeyException.of("none-in-file");
        }
        return identities;
    }

    /// The public half, to give to others.
    public AgeRecipient recipient() {
        return recipient;
    }

    /// The secret in the form of identity files. Whoever has it reads everything sealed for us.
    public String secretText() {
        return Bech32.encode(PREFIX, secret).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "identity of " + recipient;
    }
}
