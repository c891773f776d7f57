package org.dalil.vault.key;

/// What one guess at a passphrase costs: the parameters of Argon2id (RFC 9106).
///
/// @param memoryKiB memory in kibibytes
/// @param passes passes over that memory
/// @param lanes lanes of the memory matrix
public record KdfCost(int memoryKiB, int passes, int lanes) {
    private static final int MIB = 1024;

    /// About a third of a second on a small laptop; RFC 9106 asks for at least 64 MiB and 3 passes.
    public static final KdfCost STANDARD = new KdfCost(128 * MIB, 3, 1);

    /// What the program accepts from a key file: a changed file can neither make guessing cheap nor
    /// eat the computer's memory.
    public static final Bounds PRODUCTION_BOUNDS = new Bounds(64 * MIB, 1024 * MIB, 20, 4);

    public KdfCost {
        if (lanes < 1 || passes < 1 || memoryKiB < 8 * lanes) {
            throw new IllegalArgumentException("not a cost Argon2id can have");
        }
    }

    /// The costs that are accepted; from one pass and one lane up to these.
    public record Bounds(int leastMemoryKiB, int mostMemoryKiB, int mostPasses, int mostLanes) {
        /// Whether a cost lies within.
        public boolean admit(KdfCost cost) {
            return cost.memoryKiB >= leastMemoryKiB
                    && cost.memoryKiB <= mostMemoryKiB
                    && cost.passes <= mostPasses
                    && cost.lanes <= mostLanes;
        }
    }
}
