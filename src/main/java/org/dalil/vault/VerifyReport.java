package org.dalil.vault;

import org.dalil.kernel.Problem;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Measured;
import org.dalil.vault.failure.DamagedException;
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
    /// @param spare whether a whole copy stands in for it, so that nothing is lost yet
    public record Damage(Part part, String item, boolean spare) {
        Damage(Part part, String item) {
            this(part, item, false);
        }

        /// What to tell people of it.
        public Problem problem() {
            return spare
                    ? Problem.of("vault.problem.damaged-spare").with("item", item)
                    : new DamagedException(part, item).problem();
        }
    }

    /// Whether everything that is there is as it was written.
    public boolean isWhole() {
        return damages.isEmpty();
    }

    /// Whether everything can be read, if only from a second copy.
    public boolean isReadable() {
        return damages.stream().allMatch(Damage::spare);
    }

    /// Whether this part can be read, if only from a second copy.
    public boolean isReadable(Part part) {
        return damages.stream().allMatch(damage -> damage.spare() || damage.part() != part);
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
