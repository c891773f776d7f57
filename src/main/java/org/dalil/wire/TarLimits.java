package org.dalil.wire;

/// What an archive from outside may cost us. Counted on bytes read, never on what it claims.
///
/// @param entries most entries
/// @param entryBytes most bytes in one entry
/// @param totalBytes most bytes in all, headers and padding included
public record TarLimits(int entries, long entryBytes, long totalBytes) {
    /// 10,000 entries, 20 GB in all.
    public static final TarLimits STANDARD =
            new TarLimits(10_000, 20_000_000_000L, 20_000_000_000L);

    public TarLimits {
        if (entries < 1 || entryBytes < 0 || totalBytes < 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
