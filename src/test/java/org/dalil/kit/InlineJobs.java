package org.dalil.kit;

import org.dalil.jobs.Jobs;
import org.dalil.jobs.RunningJob;
import org.dalil.jobs.Work;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Jobs that are done before the question returns, so that models can be tested without a screen. A
/// test that looks at the time between question and answer holds them first.
public final class InlineJobs implements Jobs {
    private final Queue<Runnable> held = new ArrayDeque<>();
    private final Map<Object, Map<String, Object>> due = new IdentityHashMap<>();
    private boolean holding;

    @Override
    public <T extends @Nullable Object> void latest(
            Object owner,
            String name,
            Callable<T> work,
            Consumer<T> done,
            Consumer<Exception> failed) {
        Object ticket = new Object();
        due.computeIfAbsent(owner, any -> new HashMap<>()).put(name, ticket);
        doOrHold(() ->
                run(
                        work,
                        result -> {
                            if (isDue(owner, name, ticket)) {
                                done.accept(result);
                            }
                        },
                        failure -> {
                            if (isDue(owner, name, ticket)) {
                                failed.accept(failure);
                            }
                        }));
    }

    private boolean isDue(Object owner, String name, Object ticket) {
        Map<String, Object> tickets = due.get(owner);
        return tickets != null && tickets.remove(name, ticket);
    }

    @Override
    public <T extends @Nullable Object> RunningJob start(
            String label, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        RunningJob job = new RunningJob(label);
        doOrHold(() -> run(() -> work.run(job::reached, job.cancelFlag()), done, failed));
        return job;
    }

    @Override
    public void cancel(Object owner) {
        due.remove(owner);
    }

    @Override
    public List<RunningJob> running() {
        return List.of();
    }

    /// Holds back what is asked from now on.
    public void hold() {
        holding = true;
    }

    /// Does what was held back, in order, and holds nothing back any more.
    public void release() {
        holding = false;
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    private void doOrHold(Runnable work) {
        if (holding) {
            held.add(work);
        } else {
            work.run();
        }
    }

    private static <T extends @Nullable Object> void run(
            Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }
}
