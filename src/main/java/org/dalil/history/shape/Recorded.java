package org.dalil.history.shape;

import java.util.UUID;

/// A record that the casefile keeps: an immutable value with an id that never changes.
public interface Recorded {
    /// Its id, made by [org.dalil.kernel.RecordIds].
    UUID id();
}
