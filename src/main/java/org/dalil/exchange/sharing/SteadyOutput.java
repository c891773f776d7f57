package org.dalil.exchange.sharing;

import org.dalil.jobs.Behind;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Writes to a file and makes the disk keep up, so that not all of a large file waits for the end,
/// on a thread of its own, so that writing goes on meanwhile. What is written is only surely on the
/// disk when this is flushed and then the channel forced. Never closes it.
final class SteadyOutput extends OutputStream {
    private static final long STEP = 64L << 20;

    private final FileChannel channel;
    private final Behind syncing = new Behind("share-sync", 1);
    private long waiting;

    SteadyOutput(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes, from, count);
        while (left.hasRemaining()) {
            channel.write(left);
        }
        waiting += count;
        if (waiting >= STEP) {
            syncing.then(() -> channel.force(false));
            waiting = 0;
        }
    }

    /// Waits for the disk where it was made to keep up.
    ///
    /// @throws IOException also when the disk has lost what was written: it says so only once
    @Override
    public void flush() throws IOException {
        syncing.await();
    }

    /// Ends its thread.
    @Override
    public void close() {
        syncing.close();
    }
}
