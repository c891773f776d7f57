package org.dalil.exchange.age;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/// Seals what is written to it. Only [#finish()] makes the file whole: closing without it leaves
/// one that every reader calls cut short, so that work given up half way never passes for complete.
public final class AgeOutput extends OutputStream {
    private final OutputStream out;
    private final WritableByteChannel sealed;
    private boolean finished;

    AgeOutput(OutputStream out, WritableByteChannel sealed) {
        this.out = out;
        this.sealed = sealed;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (finished) {
            throw new IOException("the file is already whole");
        }
        sealed.write(ByteBuffer.wrap(bytes, from, count));
    }

    /// Writes the last chunk. What is underneath stays open, so that it can be forced to disk.
    public void finish() throws IOException {
        finished = true;
        sealed.close();
        out.flush();
    }

    /// Closes what is underneath.
    @Override
    public void close() throws IOException {
        out.close();
    }
}
