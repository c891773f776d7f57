package org.dalil.exchange.age;

import com.exceptionfactory.jagged.framework.crypto.CipherKey;

import org.dalil.jobs.Crew;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/// Opens the payload of an age file, several chunks at once where there is much. Gives out the
/// content of authentic chunks in their order, then either the end or, each time it is asked again,
/// the same failure.
final class AgePayload implements ReadableByteChannel {
    private final InputStream in;
    private final CipherKey key;
    private final Crew<AgeChunks> crew = new Crew<>("age-open", AgeChunks::open);

    /// Read, but not yet known to be followed by anything: the last chunk is opened as the last.
    private @Nullable AgeChunks held;

    private AgeChunks giving;
    private @Nullable IOException failure;
    private boolean open = true;

    /// @param in behind the header
    AgePayload(InputStream in, CipherKey key) throws IOException {
        this.in = in;
        this.key = key;
        AgeChunks first = new AgeChunks(key).from(0);
        first.readFrom(in);
        if (first.isEnding()) {
            first.open();
            giving = first; // so little needs no threads
        } else {
            held = first;
            giving = new AgeChunks(key).from(0);
        }
    }

    /// @throws BrokenAgeStream when the next chunk is not authentic or the file ends too early
    @Override
    public int read(ByteBuffer to) throws IOException {
        if (failure != null) {
            throw failure; // what is at hand may already be something that comes later
        }
        if (!to.hasRemaining()) {
            return 0;
        }
        try {
            int given = giving.give(to);
            while (given == 0 && !giving.isEnding()) {
                next();
                given = giving.give(to);
            }
            return given == 0 ? -1 : given;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /// Goes on to the next chunks; they may have nothing to give out.
    private void next() throws IOException {
        AgeChunks spare = giving;
        while (held != null && !crew.isFull()) {
            AgeChunks following = held.isEnding() ? null : following(held, spare);
            spare = null;
            crew.give(held);
            held = following;
        }
        giving = crew.take();
    }

    private @Nullable AgeChunks following(AgeChunks before, @Nullable AgeChunks spare)
            throws IOException {
        AgeChunks chunks = spare == null ? new AgeChunks(key) : spare;
        if (chunks.from(before.next()).readFrom(in)) {
            return chunks;
        }
        before.end();
        return null;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        crew.close();
        key.destroy();
        in.close();
    }
}
