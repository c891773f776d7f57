package org.dalil.exchange.sharing;

import org.dalil.casefile.Settings;
import org.dalil.exchange.SigningKey;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.age.AgeKeyException;
import org.dalil.exchange.record.SharingException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// This casefile's own keys: the one it signs with and the one others seal files for. Made at first
/// use and kept with the settings, sealed like everything in the database.
public final class OwnKeys {
    private static final String SIGNING = "signing-key";
    private static final String SIGNING_PUBLIC = "signing-key-public";
    private static final String IDENTITY = "age-key";
    private static final HexFormat HEX = HexFormat.of();

    private final Settings settings;

    public OwnKeys(Settings settings) {
        this.settings = settings;
    }

    /// The key that signs our share files.
    ///
    /// @throws SharingException when the kept key is damaged; a new one is never put in its place
    public synchronized SigningKey signing() throws ProblemException {
        Optional<String> secret = settings.get(SIGNING);
        if (secret.isEmpty()) {
            SigningKey made = SigningKey.generate();
            settings.put(SIGNING_PUBLIC, HEX.formatHex(made.verifyingKey().raw()));
            settings.put(SIGNING, HEX.formatHex(made.pkcs8()));
            return made;
        }
        try {
            String open = settings.get(SIGNING_PUBLIC).orElse("");
            return SigningKey.of(HEX.parseHex(secret.get()), HEX.parseHex(open))
                    .orElseThrow(() -> damaged(null));
        } catch (IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    /// The age key that opens files sealed for us.
    ///
    /// @throws SharingException when the kept key is damaged
    public synchronized AgeIdentity identity() throws ProblemException {
        Optional<String> secret = settings.get(IDENTITY);
        if (secret.isEmpty()) {
            AgeIdentity made = AgeIdentity.generate(new SecureRandom());
            settings.put(IDENTITY, made.secretText());
            return made;
        }
        try {
            return AgeIdentity.parse(secret.get());
        } catch (AgeKeyException e) {
            throw damaged(e);
        }
    }

    private static SharingException damaged(@Nullable Throwable cause) {
        return new SharingException(Problem.of("exchange.problem.own-key-damaged"), cause);
    }
}
