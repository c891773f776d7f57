package org.dalil.law.clock;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// An interim measure on a day. One that was breached goes on binding.
///
/// @param group the group that it protects, where the person is a member of it
/// @param forum a code of the list `forum`; null where no claim names one
/// @param addressees the States that it is addressed to
/// @param asked a request on which nothing was decided
public record Measure(
        UUID matter,
        @Nullable UUID group,
        @Nullable String forum,
        List<UUID> addressees,
        List<String> content,
        List<String> until,
        Answer asked,
        Answer inForce,
        Answer breached) {}
