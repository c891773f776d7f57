package org.dalil.event.casework;

import java.util.List;

/// What a case has and what it wants, at one moment.
///
/// @param fresh what was made or changed since the moment that was asked about, newest first
/// @param unsourced claims that rest on no words and were not derived
/// @param conflicting open conflicts, and claims that somebody linked as standing against another
/// @param ungraded sources without a grade, then claims without one
/// @param due what is not done: by the last day on which it is in time, without a day last
public record Overview(
        Told fresh, Told unsourced, Told conflicting, Told ungraded, List<CaseTask> due) {
    public Overview {
        due = List.copyOf(due);
    }
}
