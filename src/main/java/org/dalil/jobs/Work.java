package org.dalil.jobs;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.jspecify.annotations.Nullable;

/// Blocking work that can be watched and asked to stop.
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
    /// Does the work; polls `cancel` between steps and reports progress.
    ///
    /// @throws Exception what goes wrong; reaches the one who asked
    T run(Progress progress, Cancel cancel) throws Exception;
}
