package org.dalil.kit;

import org.dalil.jobs.Jobs;
import org.dalil.jobs.RunningJob;
import org.dalil.jobs.Work;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Jobs that are done before the question returns, so that models can be tested without a screen. A
/// test that looks at the time between question and answer holds them first.
public final class InlineJobs implements Jobs {
    private final Queue<Held> held = new ArrayDeque<>();
    private boolean holding;

    /// What was asked and not yet done.
    ///
    /// @param owner who asked; for long work, its job
    private record Held(Object owner, String name, Runnable work) {}

    @Override
    public <T extends @Nullable Object> void latest(
            Object owner,
            String name,
            Callable<T> work,
            Consumer<T> done,
            Consumer<Exception> failed) {
        held.removeIf(one -> one.owner() == owner && one.name().equals(name));
        doOrHold(new Held(owner, name, () -> run(work, done, failed)));
    }

    @Override
    public <T extends @Nullable Object> RunningJob start(
            String label, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        RunningJob job = new RunningJob(label);
        Runnable all = () -> run(() -> work.run(job::reached, job.cancelFlag()), done, failed);
        doOrHold(new Held(job, label, all));
        return job;
    }

    @Override
    public void cancel(Object owner) {
        held.removeIf(one -> one.owner() == owner);
    }

    @Override
    public List<RunningJob> running() {
        return List.of();
    }

    /// Holds back what is asked from now on. As on a screen, only the last question of a name is
    /// answered, and none of an owner who has left.
    public void hold() {
        holding = true;
    }

    /// Does what was held back, in order, and holds nothing back any more.
    public void release() {
        holding = false;
        while (!held.isEmpty()) {
            held.remove().work().run();
        }
    }

    private void doOrHold(Held asked) {
        if (holding) {
            held.add(asked);
        } else {
            asked.work().run();
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
