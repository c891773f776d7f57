package org.dalil.law.clock;

import org.dalil.kernel.DateValue;
import org.dalil.law.Certainty;
import org.dalil.law.Remark;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Whether something holds on a day, since when, and by which claims.
///
/// @param since the earliest date that a claim gives for it, or null
/// @param claims that say so
/// @param reasons why it is not certain; none where it is
public record Answer(
        Certainty certainty, @Nullable DateValue since, List<UUID> claims, List<Remark> reasons) {
    /// Nothing says so.
    public static final Answer NO = new Answer(Certainty.NO, null, List.of(), List.of());

    public Answer {
        claims = List.copyOf(claims);
        reasons = List.copyOf(reasons);
    }

    /// Whether it may hold.
    public boolean may() {
        return certainty.may();
    }

    /// Whether it holds for certain.
    public boolean certain() {
        return certainty == Certainty.CERTAIN;
    }

    /// The same, but no surer than this.
    Answer atMost(Certainty other) {
        return other == Certainty.NO
                ? NO
                : new Answer(certainty.and(other), since, claims, reasons);
    }
}
