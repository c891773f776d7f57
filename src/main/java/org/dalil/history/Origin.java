package org.dalil.history;

import java.time.Instant;
import org.dalil.kernel.Stamp;

/// When and by whom a record was first made, kept when it travels to another casefile.
public record Origin(Instant at, String by, Stamp stamp) {}
