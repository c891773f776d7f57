package org.dalil.timeline;

import org.dalil.kernel.RecordRef;

/// One bar: a record and the days it is said to have happened on.
///
/// @param lane key of the lane it stands in, such as a person's reference
/// @param label the words on it
public record Span(RecordRef record, String lane, String label, Extent extent, Tone tone) {}
