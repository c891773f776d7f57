package org.dalil.jobs;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;

/// A few threads that do the same work on many pieces side by side. The pieces come back in the
/// order in which they were given, whichever was done first. For one giver, who takes them back
/// too; never interrupts.
///
/// A piece belongs to the crew from when it is given until it is taken: nobody else touches it.
public final class Crew<P> implements AutoCloseable {
    private final ThreadPoolExecutor executor;
    private final Task<P> task;
    private final int most;
    private final Queue<Given<P>> given = new ArrayDeque<>();

    /// What is done with every piece.
    public interface Task<P> {
        /// @throws IOException reaches whoever takes the piece
        void on(P piece) throws IOException;
    }

    /// A piece that is out. Says nothing of the others.
    ///
    /// @param done ends with what the work threw, or with null
    private record Given<P>(P piece, CompletableFuture<@Nullable Throwable> done) {}

    /// A crew that has as many threads as this computer can use, and four at most.
    public Crew(String name, Task<P> task) {
        this(name, Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), task);
    }

    Crew(String name, int threads, Task<P> task) {
        this.executor = DaemonThreads.of(name, threads);
        this.task = task;
        this.most = 2 * threads;
    }

    /// Whether as many pieces are out as keep everybody busy: take one before the next is given.
    public boolean isFull() {
        return given.size() >= most;
    }

    /// Whether no piece is out.
    public boolean isEmpty() {
        return given.isEmpty();
    }

    /// Gives a piece to whoever is free first.
    ///
    /// @throws IllegalStateException when the crew is full
    public void give(P piece) {
        if (isFull()) {
            throw new IllegalStateException("the crew has all it can do");
        }
        CompletableFuture<@Nullable Throwable> done = new CompletableFuture<>();
        given.add(new Given<>(piece, done));
        executor.execute(() -> done.complete(thrownBy(piece)));
    }

    /// Takes back the piece that was given longest ago; waits until it is done.
    ///
    /// @throws IOException what the work on this piece threw; the piece is gone then
    /// @throws java.util.NoSuchElementException when no piece is out
    public P take() throws IOException {
        Given<P> oldest = given.remove();
        Thrown.again(oldest.done().join());
        return oldest.piece();
    }

    /// Ends the threads when the pieces that are out are done, and waits for that. Says nothing of
    /// failures.
    @Override
    public void close() {
        given.forEach(piece -> piece.done().join());
        given.clear();
        executor.shutdown();
    }

    // Whatever ends the work must reach the taker, errors included: it would wait for ever.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private @Nullable Throwable thrownBy(P piece) {
        try {
            task.on(piece);
            return null;
        } catch (Throwable e) {
            return e;
        }
    }
}
