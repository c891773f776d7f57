package org.dalil.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.kernel.Digest;
import org.dalil.kernel.ProblemException;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.BlobStreamException;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.SealedInput;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.Part;
import org.dalil.vault.failure.VaultException;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/// Opens what the vault keeps for sources: originals as streams, texts as words checked against
/// their hash. Holds the two texts read last, since people go back and forth between two. Safe on
/// any thread.
final class SealedText {
    private static final int HELD = 2;

    private final Blobs blobs;
    private final Map<String, String> held = new LinkedHashMap<>(4, 0.75f, true);

    SealedText(Blobs blobs) {
        this.blobs = blobs;
    }

    /// The words of a text version.
    ///
    /// @throws DamagedException when they are not the words that were sealed for it
    synchronized String read(TextVersion version) throws ProblemException {
        String known = held.get(version.blob());
        if (known != null) {
            return known;
        }
        byte[] bytes = bytes(id(version.blob()));
        if (!Digest.of(bytes).hex().equals(version.sha256())) {
            throw new DamagedException(Part.BLOB, version.blob());
        }
        String text = new String(bytes, UTF_8);
        held.put(version.blob(), text);
        if (held.size() > HELD) {
            held.remove(held.keySet().iterator().next());
        }
        return text;
    }

    /// Forgets the words held in memory: the casefile is locked.
    synchronized void forget() {
        held.clear();
    }

    /// A stream over an original, to be closed by the caller.
    InputStream open(String blob) throws ProblemException {
        SealedInput input = blobs.open(id(blob));
        return new FilterInputStream(input.stream(0)) {
            @Override
            public void close() throws IOException {
                input.close();
            }
        };
    }

    private byte[] bytes(BlobId id) throws ProblemException {
        try (SealedInput input = blobs.open(id);
                InputStream stream = input.stream(0)) {
            return stream.readAllBytes();
        } catch (BlobStreamException e) {
            throw e.failure();
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    private static BlobId id(String blob) throws DamagedException {
        try {
            return new BlobId(blob);
        } catch (IllegalArgumentException e) {
            throw new DamagedException(Part.BLOB, blob);
        }
    }
}
