package org.dalil.jobs;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// One thread that takes what it is sent, in order, and between takes its turns at something that
/// goes on by itself, such as playing. Never interrupted; ends when it is closed.
public final class EventLoop implements AutoCloseable {
    private final LinkedBlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Turn turn;
    private final Consumer<Throwable> failed;
    private boolean open = true;

    /// What goes on by itself.
    @FunctionalInterface
    public interface Turn {
        /// Goes on a little.
        ///
        /// @return nanoseconds until it wants to go on; negative when it waits for what is sent
        long take();
    }

    /// @param failed hears on the loop’s thread what a turn or an event threw; the loop goes on
    public EventLoop(String name, Turn turn, Consumer<Throwable> failed) {
        this.turn = turn;
        this.failed = failed;
        ThreadPoolExecutor executor = DaemonThreads.of(name, 1);
        executor.execute(this::run);
        executor.shutdown();
    }

    /// Hands something over, to be done as soon as what came before is done. Returns at once;
    /// without effect when closed.
    public void send(Runnable event) {
        events.add(event);
    }

    private void run() {
        try {
            long wait = -1;
            while (open) {
                Runnable event = await(wait);
                while (open && event != null) {
                    guarded(event);
                    event = events.poll();
                }
                long[] asked = {-1};
                if (open) {
                    guarded(() -> asked[0] = turn.take());
                }
                wait = asked[0];
            }
        } finally {
            ended.complete(null);
        }
    }

    private @Nullable Runnable await(long nanos) {
        try {
            return nanos < 0 ? events.take() : events.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            // Nobody interrupts here; were it done, the loop would go on as if woken.
            return events.poll();
        }
    }

    // Whatever ends an event must be told: a loop that died in silence would never be noticed.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (Throwable e) {
            failed.accept(e);
        }
    }

    /// Ends the thread after what was sent before, and waits for that.
    @Override
    public void close() {
        events.add(() -> open = false);
        ended.join();
    }
}
