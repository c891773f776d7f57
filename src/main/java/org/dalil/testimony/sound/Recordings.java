package org.dalil.testimony.sound;

import org.dalil.kernel.ProblemException;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.opening.SoundOpener;
import org.dalil.source.EvidenceItem;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.SealedInput;
import org.dalil.vault.failure.VaultException;

import java.io.IOException;

/// Opens the recordings of a casefile for hearing. Reads the sealed bytes as they are asked for and
/// puts nothing of the sound anywhere else.
public final class Recordings {
    private final Blobs blobs;

    public Recordings(Blobs blobs) {
        this.blobs = blobs;
    }

    /// The waveforms that were drawn before.
    public KeptWaveforms waveforms() {
        return new KeptWaveforms(blobs.derivatives());
    }

    /// Opens an original.
    ///
    /// @throws ProblemException when its sealed file is missing, damaged or cannot be read
    public OpenedSound open(EvidenceItem item) throws ProblemException {
        SealedInput sealed = blobs.open(new BlobId(item.blob()));
        boolean kept = false;
        try {
            OpenedSound opened =
                    switch (SoundOpener.open(new SealedSound(sealed))) {
                        case SoundOpening.Playable(var recording) ->
                                new OpenedSound.Heard(recording, sealed);
                        case SoundOpening.NotPlayable(var kind, var problem) ->
                                new OpenedSound.Kept(problem);
                    };
            kept = opened instanceof OpenedSound.Heard;
            return opened;
        } finally {
            if (!kept) {
                close(sealed);
            }
        }
    }

    private static void close(SealedInput sealed) throws ProblemException {
        try {
            sealed.close();
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }
}
