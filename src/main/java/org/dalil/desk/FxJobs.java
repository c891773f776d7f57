package org.dalil.desk;

import javafx.application.Platform;

import org.dalil.jobs.Jobs;
import org.dalil.jobs.RunningJob;
import org.dalil.jobs.Work;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The one door between the screen and other threads. Called on JavaFX's thread; answers come back
/// on it. Threads are never interrupted.
public final class FxJobs implements Jobs {
    private final ExecutorService questions =
            Executors.newSingleThreadExecutor(work -> daemon(work, "desk-questions"));
    private final ExecutorService longWork =
            Executors.newFixedThreadPool(2, work -> daemon(work, "desk-work"));
    private final Map<Object, Map<String, Long>> due = new IdentityHashMap<>();
    private final List<RunningJob> running = new ArrayList<>();
    private final Consumer<List<RunningJob>> watcher;
    private long asked;

    /// @param watcher hears, on JavaFX's thread, when long work starts or ends
    public FxJobs(Consumer<List<RunningJob>> watcher) {
        this.watcher = watcher;
    }

    @Override
    public <T extends @Nullable Object> void latest(
            Object owner,
            String name,
            Callable<T> work,
            Consumer<T> done,
            Consumer<Exception> failed) {
        long ticket = ++asked;
        due.computeIfAbsent(owner, any -> new HashMap<>()).put(name, ticket);
        questions.execute(() -> {
            Runnable answer = run(work, done, failed);
            Platform.runLater(() -> {
                if (isDue(owner, name, ticket)) {
                    answer.run();
                }
            });
        });
    }

    // An owner to whom nothing is due is not held on to: after a lock it may lead to the casefile.
    private boolean isDue(Object owner, String name, long ticket) {
        Map<String, Long> tickets = due.get(owner);
        boolean newest = tickets != null && tickets.remove(name, ticket);
        if (tickets != null && tickets.isEmpty()) {
            due.remove(owner);
        }
        return newest;
    }

    /// How many owners an answer is due to.
    int owed() {
        return due.size();
    }

    @Override
    public <T extends @Nullable Object> RunningJob start(
            String label, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        RunningJob job = new RunningJob(label);
        running.add(job);
        watcher.accept(List.copyOf(running));
        longWork.execute(() -> {
            Runnable answer = run(() -> work.run(job::reached, job.cancelFlag()), done, failed);
            Platform.runLater(() -> {
                running.remove(job);
                watcher.accept(List.copyOf(running));
                answer.run();
            });
        });
        return job;
    }

    @Override
    public void cancel(Object owner) {
        due.remove(owner);
    }

    @Override
    public List<RunningJob> running() {
        return List.copyOf(running);
    }

    /// Takes no more work; what runs is left to finish.
    public void close() {
        due.clear();
        questions.shutdown();
        longWork.shutdown();
    }

    // The edge of all work: whatever it throws is handed to the one who asked. Errors too, or the
    // work would seem to run for ever.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private static <T extends @Nullable Object> Runnable run(
            Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            T result = work.call();
            return () -> done.accept(result);
        } catch (Exception e) {
            return () -> failed.accept(e);
        } catch (Throwable e) {
            return () -> failed.accept(new CompletionException(e));
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
