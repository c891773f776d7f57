package org.dalil.vault.blob;

import org.dalil.kernel.Digest;

/// What was sealed: where it lies, and what it was, measured on the way in.
///
/// @param size bytes of the original
/// @param sha256 of the original
/// @param sha512Hex of the original, 128 lower-case hexadecimal digits
public record Sealed(BlobId id, long size, Digest sha256, String sha512Hex) {}
