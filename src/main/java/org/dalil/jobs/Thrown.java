package org.dalil.jobs;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// What ended work on another thread, thrown once more on the thread that waits for it.
final class Thrown {
    private Thrown() {}

    /// Without effect when there is nothing to throw.
    ///
    /// @param thrown by work that throws no other checked exception than this one
    static void again(@Nullable Throwable thrown) throws IOException {
        switch (thrown) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(thrown);
        }
    }
}
