package org.dalil.event.part;

import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// That somebody has a part in an event or an act of it, as a claim says that nobody denies in the
/// same breath: a claim that says the contrary makes no part.
///
/// @param event what it is a part in, or null for an act that belongs to none
/// @param told the act that tells it, or the claim where none does
/// @param deed that act, or null
public record Part(
        @Nullable UUID event, UUID agent, PartRole role, RecordRef told, @Nullable Deed deed) {}
