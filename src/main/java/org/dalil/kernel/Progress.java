package org.dalil.kernel;

/// Hears how far long work has come. Called from the working thread, often: must return at once.
@FunctionalInterface
public interface Progress {
    /// @param done units finished, bytes unless the work says otherwise
    /// @param total units in all, or -1 when not known
    void at(long done, long total);

    /// Hears and forgets.
    static Progress none() {
        return (done, total) -> {};
    }
}
