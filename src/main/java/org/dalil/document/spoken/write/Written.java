package org.dalil.document.spoken.write;

/// A transcript in the form of another program.
///
/// @param text the whole file, in UTF-8 when it is written
/// @param untimed how many lines had no time and were put to the line before, where the form needs
///   times
public record Written(String text, int untimed) {}
