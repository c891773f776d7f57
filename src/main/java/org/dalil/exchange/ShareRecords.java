package org.dalil.exchange;

import java.io.IOException;
import java.util.Map;

/// The records to be shared. Gone through twice, first to count and then to write, and must give
/// the same both times; take them from one snapshot of the casefile.
@FunctionalInterface
public interface ShareRecords {
    /// Hands every record to the sink, always in the same order.
    void each(Sink sink) throws IOException;

    /// Takes one record: strings, longs, doubles, booleans, lists and maps of these.
    @FunctionalInterface
    interface Sink {
        void take(Map<String, ?> record) throws IOException;
    }
}
