package org.dalil.document.isolated;

import org.dalil.kernel.Cancel;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Watches one document being read and kills the reading process when time is up or the caller asks
/// to stop. Kills a process, never interrupts a thread: the caller, blocked on the pipe, then sees
/// the pipe end.
final class Watch {
    private static final Duration STEP = Duration.ofMillis(100);

    private final Process process;
    private final Cancel cancel;
    private final long deadline;
    private final AtomicReference<End> end = new AtomicReference<>(End.OPEN);

    /// How watching ended.
    enum End {
        OPEN,
        ANSWERED,
        LATE,
        CANCELLED
    }

    private Watch(Process process, Cancel cancel, Duration time) {
        this.process = process;
        this.cancel = cancel;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    static Watch start(Process process, Cancel cancel, Duration time) {
        Watch watch = new Watch(process, cancel, time);
        watch.look();
        return watch;
    }

    /// Ends watching.
    ///
    /// @return whether the process was killed, and why
    End stop() {
        End before = end.compareAndExchange(End.OPEN, End.ANSWERED);
        return before == End.OPEN ? End.ANSWERED : before;
    }

    private void look() {
        if (end.get() != End.OPEN) {
            return;
        }
        End reason =
                cancel.isRequested()
                        ? End.CANCELLED
                        : System.nanoTime() - deadline > 0 ? End.LATE : End.OPEN;
        if (reason == End.OPEN) {
            later().execute(this::look);
        } else if (end.compareAndSet(End.OPEN, reason)) {
            process.destroyForcibly();
        }
    }

    private static Executor later() {
        return CompletableFuture.delayedExecutor(STEP.toMillis(), TimeUnit.MILLISECONDS);
    }
}
