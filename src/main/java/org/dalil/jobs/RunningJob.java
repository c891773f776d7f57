package org.dalil.jobs;

import org.dalil.kernel.Cancel;

/// Long work under way, as people see it: words, how far, and a way to stop it.
public final class RunningJob {
    private final String label;
    private final Cancel cancel = new Cancel();
    private volatile long done;
    private volatile long total = -1;

    public RunningJob(String label) {
        this.label = label;
    }

    /// What it does, in words for people.
    public String label() {
        return label;
    }

    /// Asks it to stop at its next step.
    public void cancel() {
        cancel.request();
    }

    /// The flag that the work polls.
    public Cancel cancelFlag() {
        return cancel;
    }

    /// Notes how far the work has come.
    public void reached(long nowDone, long ofTotal) {
        done = nowDone;
        total = ofTotal;
    }

    /// The share done, from 0 to 1, or -1 when it cannot be told.
    public double fraction() {
        long of = total;
        return of <= 0 ? -1 : Math.min(1, (double) done / of);
    }
}
