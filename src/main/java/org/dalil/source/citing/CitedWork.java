package org.dalil.source.citing;

import org.dalil.source.Source;

/// A citation with the source at its other end.
///
/// @param other the source cited, or the one that cites, whichever was not asked about
public record CitedWork(SourceCitation citation, Source other) {}
