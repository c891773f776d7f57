package org.dalil.casefile;

/// What compacting came to.
///
/// @param rows how many rows were counted, before and after
/// @param strays how many sealed files that no record names were taken away
public record Compacted(long rows, int strays) {}
