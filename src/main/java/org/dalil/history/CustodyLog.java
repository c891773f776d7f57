package org.dalil.history;

import org.dalil.kernel.ProblemException;

import java.util.function.ObjLongConsumer;

/// The sealed, hash-chained log that every act is written to before it counts as done.
public interface CustodyLog {
    /// The longest entry that a log takes, in bytes.
    int LONGEST = 16 << 20;

    /// Writes an entry, at most [#LONGEST] long, and returns its number once it is safely on the
    /// disk.
    long append(byte[] entry) throws ProblemException;

    /// The number of the newest entry, 0 when there is none.
    long last();

    /// Hands on every entry from this number on, oldest first.
    void readFrom(long number, ObjLongConsumer<byte[]> reader) throws ProblemException;
}
