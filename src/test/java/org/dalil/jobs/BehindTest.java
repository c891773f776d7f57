package org.dalil.jobs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Steps handed to another thread are done there, in order, and their failures come back.
class BehindTest {
    @Test
    void stepsAreDoneInOrderOnAnotherThread() throws Exception {
        List<Integer> done = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        try (Behind behind = new Behind("test-behind", 3)) {
            for (int i = 0; i < 1_000; i++) {
                int step = i;
                behind.then(() -> {
                    done.add(step);
                    threads.add(Thread.currentThread());
                });
            }
            behind.await();
        }
        assertEquals(IntStream.range(0, 1_000).boxed().toList(), done);
        assertEquals(1, threads.stream().distinct().count());
        assertNotEquals(Thread.currentThread(), threads.getFirst());
        assertEquals("test-behind", threads.getFirst().getName());
    }

    @Test
    void buffersThatGoRoundAreNeverChangedTooEarly() throws Exception {
        int[] buffers = new int[4];
        List<Integer> seen = new ArrayList<>();
        try (Behind behind = new Behind("test-behind", buffers.length - 1)) {
            for (int i = 0; i < 20_000; i++) {
                int at = i % buffers.length;
                buffers[at] = i;
                behind.then(() -> seen.add(buffers[at]));
            }
            behind.await();
        }
        assertEquals(IntStream.range(0, 20_000).boxed().toList(), seen);
    }

    @Test
    void afterAFailureNothingMoreIsDoneAndTheGiverHears() {
        IOException full = new IOException("full");
        AtomicInteger after = new AtomicInteger();
        try (Behind behind = new Behind("test-behind", 2)) {
            assertSame(
                    full,
                    assertThrows(
                            IOException.class,
                            () -> {
                                behind.then(() -> {
                                    throw full;
                                });
                                for (int i = 0; i < 10; i++) {
                                    behind.then(after::incrementAndGet);
                                }
                            }));
            assertSame(full, assertThrows(IOException.class, behind::await));
        }
        assertEquals(0, after.get());
    }

    @Test
    void errorsAndMistakesComeBackAsTheyAre() {
        for (Throwable thrown : List.of(new IllegalStateException("x"), new StackOverflowError())) {
            try (Behind behind = new Behind("test-behind", 2)) {
                assertSame(
                        thrown,
                        assertThrows(
                                thrown.getClass(),
                                () -> {
                                    behind.then(() -> {
                                        if (thrown instanceof Error error) {
                                            throw error;
                                        }
                                        throw (RuntimeException) thrown;
                                    });
                                    behind.await();
                                }));
            }
        }
    }

    @Test
    void closingWaitsForWhatWasHandedOver() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        Behind behind = new Behind("test-behind", 5);
        behind.then(() -> {
            assertThatItOpens(go);
            done.incrementAndGet();
        });
        behind.then(done::incrementAndGet);
        go.countDown();
        behind.close();

        assertEquals(2, done.get());
    }

    private static void assertThatItOpens(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 30)
    void whatIsWrittenBehindArrivesWhole(
            @ForAll @Size(max = 12) List<@IntRange(max = 400_000) Integer> lengths)
            throws Exception {
        Random random = new Random(4);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (BehindOutput out = new BehindOutput("test-output", written)) {
            for (int length : lengths) {
                byte[] bytes = new byte[length + 2];
                random.nextBytes(bytes);
                out.write(bytes, 1, length);
                out.write(bytes[0]);
                expected.write(bytes, 1, length);
                expected.write(bytes[0]);
            }
            out.flush();
            assertArrayEquals(expected.toByteArray(), written.toByteArray());
        }
    }

    @Test
    void aStreamWrittenBehindIsFlushedButNeverClosed() throws Exception {
        boolean[] seen = new boolean[2];
        OutputStream under =
                new OutputStream() {
                    @Override
                    public void write(int b) {}

                    @Override
                    public void flush() {
                        seen[0] = true;
                    }

                    @Override
                    public void close() {
                        seen[1] = true;
                    }
                };
        try (BehindOutput out = new BehindOutput("test-output", under)) {
            out.write(1);
            assertFalse(seen[0]);
            out.flush();
        }
        assertTrue(seen[0]);
        assertFalse(seen[1]);
    }

    @Test
    void aStreamThatFailsBehindFailsTheWriter() {
        IOException full = new IOException("full");
        OutputStream under =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw full;
                    }
                };
        try (BehindOutput out = new BehindOutput("test-output", under)) {
            assertSame(
                    full,
                    assertThrows(
                            IOException.class,
                            () -> {
                                out.write(1);
                                out.flush();
                            }));
            assertSame(full, assertThrows(IOException.class, out::flush));
        }
    }
}
