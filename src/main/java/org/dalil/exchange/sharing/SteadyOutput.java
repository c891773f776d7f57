package org.dalil.exchange.sharing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Writes to a file and makes the disk keep up, so that not all of a large file waits for the end.
/// What is written is only surely on the disk when the channel is forced. Never closes it.
final class SteadyOutput extends OutputStream {
    private static final long STEP = 64L << 20;

    private final FileChannel channel;
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
            channel.force(false);
            waiting = 0;
        }
    }
}
