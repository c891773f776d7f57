package org.dalil.history;

import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// A record that an act made.
///
/// @param values its fields as written text, derived ones left out
/// @param origin when and by whom it was first made, if that was not in this act
record Creation(RecordRef ref, Map<String, @Nullable String> values, @Nullable Origin origin) {}
