package org.dalil.app.tour;

import org.dalil.jobs.Jobs;
import org.dalil.jobs.RunningJob;
import org.dalil.jobs.Work;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The desk's jobs, counting what screens ask, so that the tour can tell when they are at rest. On
/// JavaFX's thread.
final class CountedJobs implements Jobs {
    private final Jobs jobs;
    private long asked;

    CountedJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public <T extends @Nullable Object> void latest(
            Object owner,
            String name,
            Callable<T> work,
            Consumer<T> done,
            Consumer<Exception> failed) {
        asked++;
        jobs.latest(owner, name, work, done, failed);
    }

    @Override
    public <T extends @Nullable Object> RunningJob start(
            String label, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        asked++;
        return jobs.start(label, work, done, failed);
    }

    @Override
    public void cancel(Object owner) {
        jobs.cancel(owner);
    }

    @Override
    public List<RunningJob> running() {
        return jobs.running();
    }

    /// Runs `then` once every question asked so far is answered; tells it whether nothing else was
    /// asked or is running meanwhile.
    void afterAnswers(Consumer<Boolean> then) {
        long before = asked;
        // Questions are answered one after another, so this one comes after all the others.
        jobs.latest(
                this,
                "tour.marker",
                () -> true,
                answered -> then.accept(asked == before && running().isEmpty()),
                e -> then.accept(false));
    }
}
