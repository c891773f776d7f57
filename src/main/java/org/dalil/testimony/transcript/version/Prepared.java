package org.dalil.testimony.transcript.version;

import org.dalil.source.TextVersion;
import org.jspecify.annotations.Nullable;

/// A text of a transcript that passages can point into: one that is kept already, or one that is
/// sealed and becomes a record with the act that needs it.
///
/// @param version the text
/// @param made the same where it is no record yet, else null
/// @param rendered its words, and where each segment’s stand
record Prepared(TextVersion version, @Nullable TextVersion made, Rendered rendered) {}
