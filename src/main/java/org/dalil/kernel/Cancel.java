package org.dalil.kernel;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/// A request to stop, which long work asks about between steps. Threads are never interrupted here:
/// an interrupt closes the file channel under the database.
public final class Cancel {
    private final AtomicBoolean requested = new AtomicBoolean();

    /// Asks the work to stop at its next step.
    public void request() {
        requested.set(true);
    }

    /// Whether stopping was asked for.
    public boolean isRequested() {
        return requested.get();
    }

    /// Ends the work here when stopping was asked for.
    ///
    /// @throws CancellationException when it was
    public void check() {
        if (requested.get()) {
            throw new CancellationException("cancelled");
        }
    }
}
