package org.dalil.vault.blob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.RawFile;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A disk that fails once while a large original is sealed fails the sealing, wherever in it that
/// happens and however well the disk does afterwards, and nothing is left.
class FailingDiskTest {
    /// So large that the disk is made to keep up twice on the way.
    private static final long LARGE = 130L << 20;

    private static final int WRITES = 132;
    private static final int NEVER = 0;

    @TempDir Path folder;
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger syncs = new AtomicInteger();
    private final CountDownLatch lastWrite = new CountDownLatch(WRITES);
    private boolean lastSyncWaits;

    /// A system tells of lost writes once: at the next call all seems well.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void writesThatADiskLostAreNeverForgotten(int sync) throws Exception {
        assertFails(NEVER, sync);
    }

    /// Nobody hands the disk anything more after the last write.
    @Test
    void aLossThatIsHeardOfLastIsHeard() throws Exception {
        lastSyncWaits = true;
        assertFails(NEVER, 2);
    }

    /// The first is the header, the last the rest behind the last full batch.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 70, 131, 132})
    void aWriteThatFailsFailsTheSealing(int write) throws Exception {
        assertFails(write, NEVER);
    }

    @Test
    void aDiskThatDoesNotFailIsMadeToKeepUp() throws Exception {
        Sealed sealed =
                blobs(NEVER, NEVER)
                        .seal(zeros(LARGE + 1), LARGE + 1, Progress.none(), new Cancel());
        assertEquals(LARGE + 1, sealed.size());
        assertEquals(WRITES, writes.get());
        assertEquals(3, syncs.get());
    }

    @Test
    void stoppingWhileTheDiskWorksLeavesNothing() throws Exception {
        Cancel cancel = new Cancel();
        Progress stopping =
                (done, total) -> {
                    if (done > LARGE / 2) {
                        cancel.request();
                    }
                };
        assertThrows(
                CancellationException.class,
                () -> blobs(NEVER, NEVER).seal(zeros(LARGE), LARGE, stopping, cancel));
        assertNothingIsLeft();
    }

    private void assertFails(int write, int sync) throws IOException {
        VaultException failed =
                assertThrows(
                        VaultException.class,
                        () ->
                                blobs(write, sync)
                                        .seal(
                                                zeros(LARGE + 1),
                                                LARGE + 1,
                                                Progress.none(),
                                                new Cancel()));
        assertEquals("vault.problem.disk-full", failed.problem().key());
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws IOException {
        try (var walk = Files.walk(folder)) {
            assertEquals(0, walk.filter(Files::isRegularFile).count());
        }
    }

    /// Fails at this write and at this sync, counted from 1, and at no other.
    private Blobs blobs(int write, int sync) {
        Disk computer = Disk.computer();
        Disk failing = (path, writable) -> new Failing(computer.open(path, writable), write, sync);
        return new Blobs(folder, TestKeys.fresh(), failing, new SecureRandom());
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] to, int from, int count) {
                int given = (int) Math.min(count, left);
                left -= given;
                return given == 0 && count > 0 ? -1 : given;
            }
        };
    }

    /// A file of the disk that fails; keeps what it is given, but for that.
    private final class Failing implements RawFile {
        private final RawFile file;
        private final int failingWrite;
        private final int failingSync;

        Failing(RawFile file, int failingWrite, int failingSync) {
            this.file = file;
            this.failingWrite = failingWrite;
            this.failingSync = failingSync;
        }

        @Override
        public int read(long position, byte[] to, int offset, int length) throws IOException {
            return file.read(position, to, offset, length);
        }

        @Override
        public void write(long position, byte[] from, int offset, int length) throws IOException {
            failAt(failingWrite, writes);
            file.write(position, from, offset, length);
            lastWrite.countDown();
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void sync() throws IOException {
            if (lastSyncWaits) {
                waitForTheLastWrite();
            }
            failAt(failingSync, syncs);
            file.sync();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        private void waitForTheLastWrite() {
            try {
                if (syncs.get() == 1 && !lastWrite.await(60, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the last write waits for a sync");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void failAt(int failing, AtomicInteger times) throws IOException {
            if (times.incrementAndGet() == failing) {
                throw new IOException("No space left on device");
            }
        }
    }
}
