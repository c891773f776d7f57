package org.dalil.testimony.mention;

import org.dalil.kernel.RecordRef;

/// Somebody, somewhere or something that is offered while a mention is typed.
///
/// @param name what it is called now, for showing and for writing into the words
/// @param mentioned whether it is linked in the same transcript already
public record MentionOffer(RecordRef ref, String name, boolean mentioned) {}
