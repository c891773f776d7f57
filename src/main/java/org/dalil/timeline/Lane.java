package org.dalil.timeline;

/// A band of the timeline: what it is about and which rows of the table are its.
///
/// @param key what its spans call it
/// @param firstRow its first row, counted over all lanes
/// @param rows how many rows it has, at least one
/// @param count how many spans stand in it
public record Lane(String key, int firstRow, int rows, int count) {}
