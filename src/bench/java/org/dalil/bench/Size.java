package org.dalil.bench;

/// How large a measurement is: the figures of SMALL mean nothing, they only show that it runs.
enum Size {
    SMALL,
    FULL;

    /// One of two.
    int of(int small, int full) {
        return this == SMALL ? small : full;
    }
}
