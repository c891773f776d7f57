package org.dalil.timeline.chronicle;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Gives back the first of equal values, so that what is said of a thousand records is held once.
final class OneOfEach<T> {
    private final Map<T, T> known = new HashMap<>();

    /// The value that was given first among those equal to this one.
    T same(T value) {
        T first = known.putIfAbsent(value, value);
        return first == null ? value : first;
    }

    /// The same; null for null.
    @Nullable T sameOrNull(@Nullable T value) {
        return value == null ? null : same(value);
    }

    void forget() {
        known.clear();
    }
}
