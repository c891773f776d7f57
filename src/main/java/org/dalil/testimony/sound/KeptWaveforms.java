package org.dalil.testimony.sound;

import org.dalil.kernel.ProblemException;
import org.dalil.sound.SoundException;
import org.dalil.sound.waveform.Waveform;
import org.dalil.source.EvidenceItem;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Derivatives;

import java.util.Optional;

/// The waveforms of recordings that were drawn before, sealed beside them; at most 180 KB each.
/// Made again whenever one is missing: no record, not in history, never shared and never backed up.
/// Safe on any thread.
public final class KeptWaveforms {
    // Whoever sees the folder sees this; it says as little as it can.
    private static final String KIND = "w";

    private final Derivatives derivatives;

    KeptWaveforms(Derivatives derivatives) {
        this.derivatives = derivatives;
    }

    /// The waveform of a recording; empty when it was never kept, is damaged or of another version.
    public Optional<Waveform> find(EvidenceItem recording) {
        return derivatives
                .find(blob(recording), KIND, Waveform.VERSION)
                .flatMap(KeptWaveforms::read);
    }

    private static Optional<Waveform> read(byte[] bytes) {
        try {
            return Optional.of(Waveform.fromBytes(bytes));
        } catch (SoundException e) {
            return Optional.empty(); // it is drawn anew and kept in place of this one
        }
    }

    /// Keeps a whole one, in place of an earlier one.
    ///
    /// @throws ProblemException when the recording is there no more, or the disk fails
    public void keep(EvidenceItem recording, Waveform whole) throws ProblemException {
        derivatives.keep(blob(recording), KIND, Waveform.VERSION, whole.toBytes());
    }

    private static BlobId blob(EvidenceItem recording) {
        return new BlobId(recording.blob());
    }
}
