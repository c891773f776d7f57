package org.dalil.claim.conflict;

import java.util.UUID;

/// A conflict as the board lists it.
///
/// @param sides how many different answers there are
/// @param claims how many claims give them
/// @param corrected how many of those were corrected since
public record ConflictRow(
        UUID id, String question, ConflictState state, long sides, long claims, long corrected) {}
