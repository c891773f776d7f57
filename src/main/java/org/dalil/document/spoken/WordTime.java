package org.dalil.document.spoken;

/// When one word of a line begins.
///
/// @param at the word's first UTF-16 unit in the line
/// @param ms milliseconds from the beginning of the recording
public record WordTime(int at, long ms) {}
