package org.dalil.people.ui.law;

import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A legal position in words, with what is missing and what is due.
///
/// @param headline one sentence
/// @param promises the sides of each assurance, one line a claim
/// @param doubts why something is not certain, and what cannot be
/// @param missing what a request for interim measures lacks
/// @param due last days, the next first
/// @param nothing whether no claim bears on it
public record PositionView(
        LocalDate day,
        String headline,
        List<String> promises,
        List<String> doubts,
        List<Missing> missing,
        List<Due> due,
        boolean nothing) {
    /// Something that is missing.
    ///
    /// @param at where it is entered, or null
    public record Missing(String words, @Nullable RecordRef at) {}

    /// A last day.
    ///
    /// @param date in words, or why there is none
    /// @param rule that it follows
    /// @param claim that starts it
    /// @param passed whether it lies before the day
    public record Due(String date, String rule, RecordRef claim, boolean passed) {}
}
