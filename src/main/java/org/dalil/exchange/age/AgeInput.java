package org.dalil.exchange.age;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecodingException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/// The content of an age file. Gives out only bytes of authentic chunks, and its end only when the
/// file was whole; after the first failure it gives out nothing more.
public final class AgeInput extends InputStream {
    private final ReadableByteChannel opened;
    private final AgeSource source;
    private final AgeOpener openedBy;
    private @Nullable AgeException broken;

    AgeInput(ReadableByteChannel opened, AgeSource source, AgeOpener openedBy) {
        this.opened = opened;
        this.source = source;
        this.openedBy = openedBy;
    }

    /// Which of the keys or passphrases fitted.
    public AgeOpener openedBy() {
        return openedBy;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /// @throws BrokenAgeStream when the next chunk is not authentic or the file ends too early
    @Override
    public int read(byte[] to, int from, int count) throws IOException {
        if (broken == null) {
            try {
                return opened.read(ByteBuffer.wrap(to, from, count));
            } catch (PayloadException | ArmoredDecodingException e) {
                broken = source.broken(e);
            }
        }
        throw new BrokenAgeStream(broken);
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }
}
