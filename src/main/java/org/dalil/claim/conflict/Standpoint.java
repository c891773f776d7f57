package org.dalil.claim.conflict;

import org.dalil.claim.Claim;

/// A claim with the position it takes in a conflict.
public record Standpoint(ConflictPosition position, Claim claim) {}
