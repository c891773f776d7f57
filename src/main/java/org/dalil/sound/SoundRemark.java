package org.dalil.sound;

import org.dalil.kernel.Problem;

/// Something about a recording that its listener should know, and when it begins.
///
/// @param atMillis time in the recording
/// @param problem in words for people
public record SoundRemark(long atMillis, Problem problem) {}
