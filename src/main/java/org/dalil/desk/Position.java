package org.dalil.desk;

/// Where a record stands in its list.
///
/// @param at from 1
/// @param count how many the list has now
public record Position(int at, int count) {
    public Position {
        if (at < 1 || at > count) {
            throw new IllegalArgumentException(at + " of " + count);
        }
    }
}
