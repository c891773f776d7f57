package org.dalil.wire;

import java.util.Map;

/// One object of a JSON Lines stream and where it stood.
///
/// @param number line number, from 1
public record JsonLine(long number, Map<String, Object> object) {}
