package org.dalil.testimony.mention;

import org.dalil.kernel.RecordRef;

/// A mention on the page of its words: where it stands now, and what it means.
///
/// @param means who or what
/// @param name what that is called now, for showing
public record Linked(PlacedMention placed, RecordRef means, String name) {}
