package org.dalil.exchange.age;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecodingException;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.format.StandardPayloadKeyReader;
import com.exceptionfactory.jagged.framework.format.StandardPayloadKeyWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.security.GeneralSecurityException;
import java.security.spec.InvalidParameterSpecException;
import java.util.ArrayList;
import java.util.List;

/// Seals and opens files of the public age format, version 1 (age-encryption.org/v1), so that the
/// public tool opens ours and we open its. Authentic here means unchanged since it was sealed; it
/// says nothing about who sealed it.
public final class AgeFile {
    private static final int MAX_ADDRESSEES = 100;

    /// Far more than the header of so many needs.
    private static final int HEADER_ROOM = 1 << 16;

    private AgeFile() {}

    /// Begins a file sealed for all of these keys, or for one passphrase alone.
    ///
    /// @throws IllegalArgumentException for nobody, too many, or a passphrase among others
    public static AgeOutput encrypt(OutputStream out, List<? extends AgeAddressee> to)
            throws IOException {
        boolean mixed = to.size() > 1 && to.stream().anyMatch(AgePassphrase.class::isInstance);
        if (to.isEmpty() || to.size() > MAX_ADDRESSEES || mixed) {
            throw new IllegalArgumentException("a file is sealed for keys or for one passphrase");
        }
        try {
            List<RecipientStanzaWriter> writers = new ArrayList<>();
            for (AgeAddressee addressee : to) {
                writers.add(writer(addressee));
            }
            ByteBuffer header = ByteBuffer.allocate(HEADER_ROOM);
            CipherKey key = new StandardPayloadKeyWriter().writeFileHeader(header, writers);
            out.write(header.array(), 0, header.position());
            return new AgeOutput(out, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks what age needs", e);
        }
    }

    /// Opens a file, binary or armored, with whichever of these fits.
    ///
    /// @throws AgeException when it is no age file, its header is unsound, or none fits
    public static AgeInput decrypt(InputStream in, List<? extends AgeOpener> with)
            throws AgeException, IOException {
        AgeSource source = AgeSource.of(in);
        StanzaSearch search = new StanzaSearch(with);
        try {
            ReadableByteChannel opened =
                    source.isArmored()
                            ? new ArmoredDecryptingChannelFactory()
                                    .newDecryptingChannel(
                                            Channels.newChannel(source), List.of(search))
                            : payload(source, search);
            return new AgeInput(opened, source, search.opened());
        } catch (PayloadException | InvalidParameterSpecException e) {
            // the header was sound and nothing, or no whole nonce, follows it
            throw new AgeException(AgeFault.CUT_SHORT, e);
        } catch (ArmoredDecodingException e) {
            throw source.broken(e);
        } catch (GeneralSecurityException e) {
            throw search.failure().orElseGet(() -> new AgeException(AgeFault.DAMAGED, e));
        }
    }

    private static AgePayload payload(InputStream file, StanzaSearch search)
            throws GeneralSecurityException, IOException {
        ByteBuffer head = ByteBuffer.wrap(file.readNBytes(HEADER_ROOM));
        CipherKey key = new StandardPayloadKeyReader().getPayloadKey(head, List.of(search));
        InputStream begun =
                new ByteArrayInputStream(head.array(), head.position(), head.remaining());
        return new AgePayload(new SequenceInputStream(begun, file), key);
    }

    private static RecipientStanzaWriter writer(AgeAddressee addressee)
            throws GeneralSecurityException {
        return switch (addressee) {
            case AgeRecipient key ->
                    X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key.text());
            case AgePassphrase phrase ->
                    key -> List.<RecipientStanza>of(ScryptStanza.seal(key, phrase));
        };
    }
}
