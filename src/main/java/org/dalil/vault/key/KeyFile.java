package org.dalil.vault.key;

import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// What the key file says: the casefile's id, the ways in, and which writing of the file it is.
///
/// @param revision counts the writings, so that of two copies the later one is known
/// @param vaultId 16 random bytes
/// @param slots at most eight ways in
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeyFile(long revision, byte[] vaultId, List<Slot> slots) {
    static final int MOST_SLOTS = 8;
    static final int ID = 16;

    KeyFile {
        slots = List.copyOf(slots);
    }

    static KeyFile fresh(SecureRandom random) {
        byte[] id = new byte[ID];
        random.nextBytes(id);
        return new KeyFile(0, id, List.of());
    }

    /// The vault's key, tried on every slot of one sort; null when none opens.
    @Nullable VaultKey unlock(byte[] secret, boolean passphrase) {
        try {
            for (Slot slot : slots) {
                VaultKey key =
                        slot.isForPassphrase() == passphrase ? slot.open(secret, this) : null;
                if (key != null) {
                    return key;
                }
            }
            return null;
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// The next writing, in which one new slot stands for those that match.
    KeyFile replacing(
            Predicate<Slot> old,
            @Nullable KdfCost cost,
            byte[] secret,
            VaultKey key,
            SecureRandom random) {
        long id = slots.stream().mapToLong(Slot::id).max().orElse(0) + 1;
        List<Slot> next = new ArrayList<>(slots);
        next.removeIf(old);
        next.add(Slot.seal(id, cost, secret, key, this, random));
        Arrays.fill(secret, (byte) 0);
        return new KeyFile(revision + 1, vaultId, next);
    }
}
