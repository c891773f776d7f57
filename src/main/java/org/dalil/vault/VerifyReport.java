package org.dalil.vault;

import org.dalil.vault.failure.Part;

import java.util.List;

/// What a check of the whole casefile found.
///
/// @param pages database pages looked at
/// @param entries journal entries that are whole
/// @param blobs blobs looked at
/// @param bytes bytes of originals read
/// @param damages what is not as it was written; empty when all is well
public record VerifyReport(long pages, long entries, int blobs, long bytes, List<Damage> damages) {
    public VerifyReport {
        damages = List.copyOf(damages);
    }

    /// One damaged thing.
    ///
    /// @param item content-free: a page, an entry number, a blob's id; empty for the keys
    public record Damage(Part part, String item) {}

    /// Whether everything is as it was written.
    public boolean isWhole() {
        return damages.isEmpty();
    }
}
