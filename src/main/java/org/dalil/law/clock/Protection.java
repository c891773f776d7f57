package org.dalil.law.clock;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// One protected status of somebody on a day: applied for, granted or refused, by whom, on what
/// footing.
///
/// @param group the group that it was given to, where the person is a member of it
/// @param kinds codes of the list `protection_kind`; several where claims differ
/// @param individual whether each case was looked at by itself, as claims say
/// @param pending an application on which nothing was decided
public record Protection(
        UUID matter,
        @Nullable UUID group,
        List<String> kinds,
        List<UUID> authorities,
        Answer individual,
        Answer pending,
        Answer granted,
        Answer refused) {}
