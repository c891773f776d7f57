package org.dalil.vault;

import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Measured;
import org.dalil.vault.failure.Part;

import java.util.List;
import java.util.Map;

/// What a check of the whole casefile folder found. Says nothing of blobs that should be there and
/// are not: only the records know of those.
///
/// @param pages database pages looked at
/// @param entries journal entries that are whole
/// @param whole what the blobs hold that were read to their end
/// @param damages what is not as it was written; empty when all is well
public record VerifyReport(
        long pages, long entries, Map<BlobId, Measured> whole, List<Damage> damages) {
    public VerifyReport {
        whole = Map.copyOf(whole);
        damages = List.copyOf(damages);
    }

    /// One damaged thing.
    ///
    /// @param item content-free: a page, an entry number, a blob's id; empty for the keys
    public record Damage(Part part, String item) {}

    /// Whether everything that is there is as it was written.
    public boolean isWhole() {
        return damages.isEmpty();
    }

    /// Whether this part is as it was written.
    public boolean isWhole(Part part) {
        return damages.stream().noneMatch(damage -> damage.part() == part);
    }

    /// How many blobs were looked at.
    public int blobs() {
        long damaged = damages.stream().filter(damage -> damage.part() == Part.BLOB).count();
        return whole.size() + (int) damaged;
    }

    /// Bytes of originals that were read.
    public long bytes() {
        return whole.values().stream().mapToLong(Measured::size).sum();
    }
}
