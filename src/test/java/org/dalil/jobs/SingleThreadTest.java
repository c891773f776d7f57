package org.dalil.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/// Whoever asks, the work is done by one thread, one piece at a time, and its end reaches the
/// asker.
class SingleThreadTest {
    private final SingleThread thread = new SingleThread("tested");

    @AfterEach
    void close() {
        thread.close();
    }

    @Test
    void allWorkIsDoneByOneThreadThatIsNotTheAskers() throws Exception {
        Thread first = thread.call(Thread::currentThread);
        Thread second = thread.call(Thread::currentThread);
        assertSame(first, second);
        assertNotSame(Thread.currentThread(), first);
        assertEquals("tested", first.getName());
        assertTrue(first.isDaemon(), "a program may end while the thread waits for work");
    }

    @Test
    void aResultMayBeNull() throws Exception {
        assertNull(thread.call(() -> null));
    }

    @Test
    void whatOneAskerAsksIsDoneInItsOrder() throws Exception {
        List<Integer> done = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int number = i;
            thread.call(() -> done.add(number));
        }
        assertEquals(IntStream.range(0, 100).boxed().toList(), done);
    }

    /// The list is not made for several threads: lost additions or an overlap would show.
    @Test
    void manyAskersNeverOverlap() {
        List<Integer> done = new ArrayList<>();
        AtomicBoolean inside = new AtomicBoolean();
        SingleThread.Task<Boolean, Exception> work =
                () -> {
                    boolean alone = inside.compareAndSet(false, true);
                    done.add(done.size());
                    inside.set(false);
                    return alone;
                };
        List<CompletableFuture<Boolean>> asked =
                IntStream.range(0, 200)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> asked(work)))
                        .toList();
        assertTrue(asked.stream().allMatch(CompletableFuture::join));
        assertEquals(IntStream.range(0, 200).boxed().toList(), done);
    }

    private boolean asked(SingleThread.Task<Boolean, Exception> work) {
        try {
            return thread.call(work);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatTheWorkThrowsIsWhatTheAskerGets() throws Exception {
        IOException checked = new IOException("checked");
        IllegalStateException unchecked = new IllegalStateException("unchecked");
        assertSame(checked, assertThrows(IOException.class, () -> thread.call(failing(checked))));
        assertSame(
                unchecked,
                assertThrows(IllegalStateException.class, () -> thread.call(failing(unchecked))));
        assertThrows(
                CancellationException.class,
                () -> thread.call(failing(new CancellationException("cancelled"))));
        assertEquals(7, thread.call(() -> 7), "a failure does not end the thread");
    }

    @Test
    void anErrorReachesTheAskerAndDoesNotEndTheThread() throws Exception {
        Thread before = thread.call(Thread::currentThread);
        AssertionError error = new AssertionError("broken");
        CompletionException told =
                assertThrows(
                        CompletionException.class,
                        () ->
                                thread.call(() -> {
                                    throw error;
                                }));
        assertSame(error, told.getCause());
        assertSame(before, thread.call(Thread::currentThread));
    }

    @Test
    void aCallFromTheThreadItselfRunsAtOnce() throws Exception {
        List<String> order = new ArrayList<>();
        thread.call(() -> {
            order.add("outer begins");
            thread.call(() -> thread.call(() -> order.add("inner")));
            return order.add("outer ends");
        });
        assertEquals(List.of("outer begins", "inner", "outer ends"), order);
    }

    @Test
    void aFailureInsideACallFromTheThreadItselfCanBeHandledThere() throws Exception {
        IOException inner = new IOException("inner");
        Object caught =
                thread.call(() -> {
                    try {
                        return thread.call(failing(inner));
                    } catch (IOException e) {
                        return e;
                    }
                });
        assertSame(inner, caught);
    }

    @Test
    void closingTwiceIsHarmlessAndNothingIsTakenAfterwards() throws Exception {
        Thread worker = thread.call(Thread::currentThread);
        thread.close();
        thread.close();
        assertThrows(RejectedExecutionException.class, () -> thread.call(() -> 1));
        assertFalse(worker.isInterrupted());
    }

    @Test
    void closingBeforeAnyWorkReturns() {
        SingleThread idle = new SingleThread("idle");
        idle.close();
        assertThrows(RejectedExecutionException.class, () -> idle.call(() -> 1));
    }

    /// Closing from the work itself would wait for itself for ever.
    @Test
    void theWorkMayCloseItsOwnThread() throws Exception {
        SingleThread own = new SingleThread("own");
        assertEquals(
                "done",
                own.call(() -> {
                    own.close();
                    return own.call(() -> "done");
                }));
        assertThrows(RejectedExecutionException.class, () -> own.call(() -> 1));
    }

    @Test
    void closingWaitsForTheWorkUnderWay() throws Exception {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        CompletableFuture<Void> go = new CompletableFuture<>();
        AtomicBoolean finished = new AtomicBoolean();
        CompletableFuture<Boolean> asker =
                CompletableFuture.supplyAsync(() ->
                        asked(() -> {
                            begun.complete(null);
                            go.join();
                            finished.set(true);
                            return true;
                        }));
        begun.join();
        CompletableFuture<Boolean> closed =
                CompletableFuture.supplyAsync(() -> {
                    thread.close();
                    return finished.get();
                });
        go.complete(null);
        assertTrue(closed.join(), "close returned before the work was done");
        assertTrue(asker.join());
    }

    @Test
    void twoSingleThreadsAreTwo() throws Exception {
        try (SingleThread other = new SingleThread("other")) {
            assertNotEquals(thread.call(Thread::currentThread), other.call(Thread::currentThread));
            assertEquals(3, thread.call(() -> other.call(() -> 3)));
        }
    }

    private static SingleThread.Task<Object, Exception> failing(Exception how) {
        return () -> {
            throw how;
        };
    }
}
