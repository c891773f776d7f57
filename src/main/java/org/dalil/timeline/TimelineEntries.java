package org.dalil.timeline;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.ProblemException;

import java.util.List;

/// Every claim and event of the casefile with its date and lane, for the timeline. Only reads.
public final class TimelineEntries {
    private final EntryStore store;

    public TimelineEntries(Holdings holdings) {
        this.store = new EntryStore(holdings.database());
    }

    /// Claims and events by date, those that stand on no timeline last. Without those that are gone
    /// and without claims that a standing one supersedes.
    ///
    /// @param by what the lanes stand for
    /// @param typed narrows to those that have this in their words, whatever the script; blank for
    ///   all
    public List<TimelineEntry> read(LaneBy by, String typed) throws ProblemException {
        return store.read(by, typed);
    }
}
