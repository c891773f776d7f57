package org.dalil.vault.blob;

import org.dalil.kernel.Digest;

/// What a blob was found to hold when it was read to its end.
///
/// @param size bytes of the original
/// @param sha256 of the original
public record Measured(long size, Digest sha256) {}
