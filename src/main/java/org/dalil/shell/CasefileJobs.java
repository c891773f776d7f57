package org.dalil.shell;

import org.dalil.jobs.Jobs;
import org.dalil.jobs.RunningJob;
import org.dalil.jobs.Work;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The jobs of one open casefile. Once shut, nothing more is begun, long work is asked to stop, and
/// no answer reaches a screen that is no longer there.
final class CasefileJobs implements Jobs {
    private final Jobs all;
    private boolean shut;

    CasefileJobs(Jobs all) {
        this.all = all;
    }

    @Override
    public <T extends @Nullable Object> void latest(
            Object owner,
            String name,
            Callable<T> work,
            Consumer<T> done,
            Consumer<Exception> failed) {
        if (!shut) {
            all.latest(owner, name, work, open(done), open(failed));
        }
    }

    @Override
    public <T extends @Nullable Object> RunningJob start(
            String label, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return shut ? new RunningJob(label) : all.start(label, work, open(done), open(failed));
    }

    @Override
    public void cancel(Object owner) {
        all.cancel(owner);
    }

    @Override
    public List<RunningJob> running() {
        return all.running();
    }

    /// Begins nothing more.
    void shut() {
        shut = true;
        all.running().forEach(RunningJob::cancel);
    }

    private <T extends @Nullable Object> Consumer<T> open(Consumer<T> answer) {
        return result -> {
            if (!shut) {
                answer.accept(result);
            }
        };
    }
}
