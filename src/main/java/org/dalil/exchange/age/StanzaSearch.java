package org.dalil.exchange.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;

import org.jspecify.annotations.Nullable;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.crypto.AEADBadTagException;

/// Tries what we can open with on the stanzas of a header, and remembers which one fitted or why
/// none did. Used for one file.
final class StanzaSearch implements RecipientStanzaReader {
    private static final String X25519 = "X25519";

    private final List<AgeOpener> openers;
    private @Nullable AgeOpener opened;
    private @Nullable AgeException failure;

    StanzaSearch(List<? extends AgeOpener> openers) {
        this.openers = List.copyOf(openers);
    }

    /// What fitted, once the header was read.
    AgeOpener opened() {
        if (opened == null) {
            throw new IllegalStateException("nothing was opened");
        }
        return opened;
    }

    /// Why nothing fitted, when that was the reason.
    Optional<AgeException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> header) throws GeneralSecurityException {
        List<RecipientStanza> stanzas = new ArrayList<>();
        header.forEach(stanzas::add);
        try {
            for (AgeOpener opener : openers) {
                Optional<FileKey> key =
                        switch (opener) {
                            case AgeIdentity identity -> byIdentity(stanzas, identity);
                            case AgePassphrase phrase -> byPassphrase(stanzas, phrase);
                        };
                if (key.isPresent()) {
                    opened = opener;
                    return key.get();
                }
            }
            failure = new AgeException(noneFits(stanzas), null);
        } catch (AgeException e) {
            failure = e;
        }
        throw new UnsupportedRecipientStanzaException("none fits");
    }

    private static Optional<FileKey> byIdentity(List<RecipientStanza> stanzas, AgeIdentity identity)
            throws GeneralSecurityException, AgeException {
        if (!has(stanzas, X25519)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(
                                    identity.secretText())
                            .getFileKey(stanzas));
        } catch (UnsupportedRecipientStanzaException e) {
            for (Throwable each : e.getSuppressed()) {
                if (!(each instanceof AEADBadTagException)) {
                    throw new AgeException(AgeFault.DAMAGED, e);
                }
            }
            return Optional.empty();
        }
    }

    /// A passphrase must stand alone, or a second reader could be slipped in (age v1).
    private static Optional<FileKey> byPassphrase(
            List<RecipientStanza> stanzas, AgePassphrase phrase)
            throws GeneralSecurityException, AgeException {
        if (!has(stanzas, ScryptStanza.TYPE)) {
            return Optional.empty();
        }
        if (stanzas.size() != 1) {
            throw new AgeException(AgeFault.DAMAGED, null);
        }
        try {
            return Optional.of(ScryptStanza.of(stanzas.getFirst()).open(phrase));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        }
    }

    private AgeFault noneFits(List<RecipientStanza> stanzas) {
        if (has(stanzas, ScryptStanza.TYPE)) {
            return openers.stream().anyMatch(AgePassphrase.class::isInstance)
                    ? AgeFault.WRONG_PASSPHRASE
                    : AgeFault.NEEDS_PASSPHRASE;
        }
        if (has(stanzas, X25519)) {
            return openers.stream().anyMatch(AgeIdentity.class::isInstance)
                    ? AgeFault.NOT_FOR_YOU
                    : AgeFault.NEEDS_KEY;
        }
        return AgeFault.UNSUPPORTED;
    }

    private static boolean has(List<RecipientStanza> stanzas, String type) {
        return stanzas.stream().anyMatch(stanza -> stanza.getType().equals(type));
    }
}
