package org.dalil.history;

import org.dalil.kernel.Stamp;

import java.time.Instant;

/// When and by whom a record was first made, kept when it travels to another casefile.
public record Origin(Instant at, String by, Stamp stamp) {}
