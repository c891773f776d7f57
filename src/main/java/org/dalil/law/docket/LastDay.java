package org.dalil.law.docket;

import org.dalil.kernel.RecordRef;
import org.dalil.law.deadline.Deadline;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A last day that the law sets in a working file, or why it cannot be told yet. Reckoned anew
/// whenever it is asked for; kept nowhere.
///
/// @param title of the request or step that starts it
/// @param whose the name of the person or group it is told of; empty where a proceeding was
///   gathered by itself
/// @param claim that starts it
public record LastDay(String title, String whose, RecordRef claim, Deadline deadline) {
    /// The day to keep, by the safe reading; null where none can be told.
    public @Nullable LocalDate safe() {
        return deadline instanceof Deadline.Due due ? due.safe() : null;
    }

    /// Whether it is over.
    public boolean isPassed(LocalDate today) {
        LocalDate safe = safe();
        return safe != null && safe.isBefore(today);
    }
}
