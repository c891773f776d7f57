package org.dalil.event.casework;

import org.dalil.kernel.RecordRef;

/// A record as a case lists it.
///
/// @param title what it is called where people see it
/// @param remark a sign that goes with it, such as a claim’s number; may be empty
public record Gathered(RecordRef ref, String title, String remark) {}
