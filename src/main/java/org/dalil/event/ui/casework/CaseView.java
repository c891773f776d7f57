package org.dalil.event.ui.casework;

import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseContents;
import org.dalil.event.casework.CaseTask;
import org.dalil.event.casework.Overview;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Everything the page of a case shows but its overview.
///
/// @param status how its status is worded
/// @param priority how its priority is worded
/// @param tasks with what is done last
/// @param today what is due before is late
/// @param reading differs each time: what the case gathers may have changed while it did not
record CaseView(
        Case one,
        String status,
        String priority,
        List<CaseTask> tasks,
        List<CaseContents.Group> groups,
        LocalDate today,
        long reading) {
    CaseView {
        tasks = List.copyOf(tasks);
        groups = List.copyOf(groups);
    }

    /// The overview, and since when what is new in it is new.
    ///
    /// @param since null for since the case was made
    record Looked(Overview overview, @Nullable Instant since) {}
}
