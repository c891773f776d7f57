package org.dalil.source;

/// A passage and how much is built on it.
///
/// @param claims how many claims rest on it or are contradicted by it
public record CitedPassage(Passage passage, long claims) {}
