package org.dalil.jobs;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// One thread that does what it is asked, in order, while the asker waits. A call made from the
/// thread itself runs at once. Waiting cannot be interrupted, and neither can the work.
public final class SingleThread implements AutoCloseable {
    private final ThreadPoolExecutor executor;
    private volatile @Nullable Thread thread;

    public SingleThread(String name) {
        executor =
                new ThreadPoolExecutor(
                        1,
                        1,
                        0,
                        TimeUnit.MILLISECONDS,
                        new LinkedBlockingQueue<>(),
                        work -> {
                            Thread made = new Thread(work, name);
                            made.setDaemon(true);
                            thread = made;
                            return made;
                        });
    }

    /// Work that may fail in one checked way.
    @FunctionalInterface
    public interface Task<T extends @Nullable Object, X extends Exception> {
        T run() throws X;
    }

    /// Runs the work on the thread and returns its result.
    ///
    /// @throws X what the work throws
    public <T extends @Nullable Object, X extends Exception> T call(Task<T, X> work) throws X {
        if (Thread.currentThread() == thread) {
            return work.run();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        executor.execute(() -> finish(work, result));
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Exception cause) {
                @SuppressWarnings("unchecked") // the work can throw no other checked exception
                X own = (X) cause;
                throw own;
            }
            throw e;
        }
    }

    // Whatever ends the work must reach the one who waits, errors included: it would wait for ever.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private static <T extends @Nullable Object> void finish(
            Task<T, ?> work, CompletableFuture<T> result) {
        try {
            result.complete(work.run());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    /// Takes no more work and returns when what was asked for is done.
    @Override
    public void close() {
        executor.shutdown();
        boolean done = false;
        while (!done && Thread.currentThread() != thread) {
            try {
                done = executor.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                // Waiting goes on: half-finished writes are worse than a late close.
                done = executor.isTerminated();
            }
        }
    }
}
