package org.dalil.exchange.age;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.List;

/// Seals and opens small files in memory for tests.
public final class AgeKit {
    private AgeKit() {}

    /// A key made for one test.
    public static AgeIdentity identity() {
        return AgeIdentity.generate(new SecureRandom());
    }

    /// A passphrase with a work factor that costs nothing.
    public static AgePassphrase passphrase(String words) {
        return new AgePassphrase(words.toCharArray(), 4);
    }

    public static byte[] seal(byte[] content, AgeAddressee... to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AgeOutput sealed = AgeFile.encrypt(out, List.of(to));
        sealed.write(content);
        sealed.finish();
        return out.toByteArray();
    }

    public static byte[] open(byte[] file, AgeOpener... with) throws AgeException, IOException {
        return open(new ByteArrayInputStream(file), with);
    }

    /// Opens a stream whole; a failure on the way comes out as [AgeException].
    public static byte[] open(InputStream file, AgeOpener... with)
            throws AgeException, IOException {
        try (AgeInput in = AgeFile.decrypt(file, List.of(with))) {
            return in.readAllBytes();
        } catch (BrokenAgeStream e) {
            throw e.reason();
        }
    }
}
