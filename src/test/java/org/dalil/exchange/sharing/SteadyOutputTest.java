package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.atomic.AtomicInteger;

/// The disk is made to keep up on the way, and what it has lost is heard of although it says so
/// only once.
class SteadyOutputTest {
    private static final int PIECE = 1 << 20;
    private final IOException lost = new IOException("lost");

    @Test
    void theDiskIsMadeToKeepUp() throws IOException {
        Counting disk = new Counting(0);
        try (SteadyOutput out = new SteadyOutput(disk)) {
            write(out, 130);
            out.flush();
        }
        assertEquals(130L * PIECE, disk.position());
        assertEquals(2, disk.forced.get());
    }

    @Test
    void aLossIsHeardOfAtTheLatestAtTheEnd() throws IOException {
        for (int failing : new int[] {1, 2}) {
            Counting disk = new Counting(failing);
            try (SteadyOutput out = new SteadyOutput(disk)) {
                assertSame(
                        lost,
                        assertThrows(
                                IOException.class,
                                () -> {
                                    write(out, 130);
                                    out.flush();
                                }));
            }
        }
    }

    private static void write(SteadyOutput out, int pieces) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int i = 0; i < pieces; i++) {
            out.write(piece, 0, PIECE);
        }
    }

    /// Counts what is written and forgets it; fails when it is forced for this time, counted from
    /// 1, and at no other.
    private final class Counting extends FileChannel {
        private final AtomicInteger forced = new AtomicInteger();
        private final int failing;
        private long written;

        Counting(int failing) {
            this.failing = failing;
        }

        @Override
        public int write(ByteBuffer from) {
            int count = Math.min(from.remaining(), 700_000);
            from.position(from.position() + count);
            written += count;
            return count;
        }

        @Override
        public void force(boolean everything) throws IOException {
            if (forced.incrementAndGet() == failing) {
                throw lost;
            }
        }

        @Override
        public long position() {
            return written;
        }

        @Override
        public int read(ByteBuffer to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long read(ByteBuffer[] to, int from, int count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] all, int from, int count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel position(long at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferTo(long at, long count, WritableByteChannel to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel from, long at, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer to, long at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer from, long at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long at, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long at, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock tryLock(long at, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void implCloseChannel() {
            // nothing is open
        }
    }
}
