package org.dalil.testimony.sound;

import org.dalil.sound.SoundBytes;
import org.dalil.sound.SoundException;
import org.dalil.vault.blob.SealedInput;
import org.dalil.vault.failure.VaultException;

import java.nio.ByteBuffer;

/// The bytes of a sealed recording, opened chunk by chunk in memory as they are asked for. Whoever
/// opened the sealed file closes it.
public final class SealedSound implements SoundBytes {
    private final SealedInput sealed;

    public SealedSound(SealedInput sealed) {
        this.sealed = sealed;
    }

    @Override
    public long length() {
        return sealed.size();
    }

    /// @throws SoundException with the vault’s own words when a chunk is damaged or the disk fails
    @Override
    public int read(long position, byte[] buffer, int from, int count) throws SoundException {
        try {
            return sealed.read(position, ByteBuffer.wrap(buffer, from, count));
        } catch (VaultException e) {
            throw new SoundException(e.problem(), e);
        }
    }
}
