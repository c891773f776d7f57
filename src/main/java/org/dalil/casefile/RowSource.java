package org.dalil.casefile;

import org.dalil.kernel.ProblemException;

import java.util.List;
import java.util.UUID;

/// A long list that is read a page at a time, in a fixed order, narrowed by what was typed.
public interface RowSource<R> {
    /// How many rows match what was typed; all for an empty text.
    int count(String typed) throws ProblemException;

    /// Some of these rows.
    ///
    /// @param offset the first row, from 0
    /// @param limit how many at most
    List<R> page(String typed, int offset, int limit) throws ProblemException;

    /// Where a record stands in the list, or -1 when it does not match.
    int indexOf(String typed, UUID id) throws ProblemException;

    /// Does a little of what makes narrowing quick, for a moment in which nobody waits; whether
    /// more is left to do. Never needed for a right answer.
    default boolean readAhead() throws ProblemException {
        return false;
    }
}
