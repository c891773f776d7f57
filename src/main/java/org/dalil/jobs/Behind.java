package org.dalil.jobs;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;

/// Steps done in order on a thread of their own, while the one who hands them over goes on with
/// something else. At most a few wait; who hands over more waits too. After the first failure no
/// step is done, and the giver hears of it. For one giver; never interrupts.
///
/// With N unfinished steps at most, a giver that goes round N + 1 buffers never changes one that a
/// step still needs.
public final class Behind implements AutoCloseable {
    private final ThreadPoolExecutor executor;
    private final Semaphore room;
    private volatile @Nullable Throwable failure;

    /// One piece of the work.
    public interface Step {
        /// @throws IOException when a file fails; reaches the giver
        void run() throws IOException;
    }

    /// @param unfinished how many steps may be waiting or running at once
    public Behind(String name, int unfinished) {
        room = new Semaphore(unfinished);
        executor = DaemonThreads.of(name, 1);
    }

    /// Hands over a step; waits while too many are unfinished.
    ///
    /// @throws IOException what an earlier step threw
    public void then(Step step) throws IOException {
        room.acquireUninterruptibly();
        executor.execute(() -> {
            run(step);
            room.release();
        });
        Thrown.again(failure);
    }

    /// Waits until every step is done.
    ///
    /// @throws IOException what one of them threw
    public void await() throws IOException {
        CompletableFuture.runAsync(() -> {}, executor).join();
        Thrown.again(failure);
    }

    /// Ends the thread when the steps handed over are done, and waits for that: nothing they use is
    /// touched any more. Says nothing of failures; [#await()] does.
    @Override
    public void close() {
        CompletableFuture.runAsync(() -> {}, executor).join();
        executor.shutdown();
    }

    // Whatever ends a step must reach the giver, errors included: it would go on for nothing.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private void run(Step step) {
        if (failure == null) {
            try {
                step.run();
            } catch (Throwable e) {
                failure = e;
            }
        }
    }
}
