package org.dalil.casefile.grade;

import java.time.Instant;

/// A grade with who gave it and when.
///
/// @param who the initials of who gave it
public record GivenGrade(Grade grade, String who, Instant when) {}
