package org.dalil.exchange.age;

import com.exceptionfactory.jagged.framework.crypto.CipherKey;

import org.dalil.jobs.Crew;

import java.io.IOException;
import java.io.OutputStream;

/// Seals what is written to it, several chunks at once where there is much. Only [#finish()] makes
/// the file whole: closing without it leaves one that every reader calls cut short, so that work
/// given up half way, or failed, never passes for complete. What is underneath stays open, so that
/// it can be forced to disk.
public final class AgeOutput extends OutputStream {
    private final OutputStream out;
    private final CipherKey key;
    private AgeChunks filling;
    private final Crew<AgeChunks> crew = new Crew<>("age-seal", AgeChunks::seal);
    private boolean ended;

    /// @param out where the header stands already
    AgeOutput(OutputStream out, CipherKey key) {
        this.out = out;
        this.key = key;
        this.filling = new AgeChunks(key).from(0);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /// @throws IOException also when writing what came before has failed
    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (ended) {
            throw new IOException("the file is already whole or given up");
        }
        int done = 0;
        while (done < count) {
            if (filling.isFull()) {
                pass(); // more follows, so none of them is the last
            }
            done += filling.fill(bytes, from + done, count - done);
        }
    }

    /// Writes the last chunk. When this throws, the file is not whole and cannot become it.
    public void finish() throws IOException {
        if (ended) {
            throw new IOException("the file is already whole or given up");
        }
        try {
            while (!crew.isEmpty()) {
                crew.take().writeTo(out);
            }
            filling.end();
            filling.seal();
            filling.writeTo(out);
            out.flush();
        } finally {
            close();
        }
    }

    /// Ends its threads and forgets the key. Without [#finish()] before, the file stays cut short.
    @Override
    public void close() {
        ended = true;
        crew.close();
        key.destroy();
    }

    private void pass() throws IOException {
        long next = filling.next();
        boolean whole = false;
        try {
            crew.give(filling);
            if (crew.isFull()) {
                filling = crew.take();
                filling.writeTo(out);
            } else {
                filling = new AgeChunks(key);
            }
            whole = true;
        } finally {
            ended = !whole; // a gap in the middle: nothing more may follow it
        }
        filling.from(next);
    }
}
