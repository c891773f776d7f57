package org.dalil.testimony.ui.player;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dalil.desk.Desk;
import org.dalil.desk.Later;
import org.dalil.jobs.RunningJob;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.sound.waveform.Waveform;
import org.dalil.sound.waveform.WaveformMaking;
import org.dalil.source.EvidenceItem;
import org.dalil.testimony.sound.KeptWaveforms;
import org.dalil.testimony.sound.OpenedSound;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/// Shows the waveform that was kept, or makes it beside the playing, from a reading of its own, and
/// keeps it sealed once it is whole. One that cannot be made is not shown, one that cannot be kept
/// is told; the sound is what counts.
final class Waveforms {
    private final Opening opening;
    private final KeptWaveforms kept;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Waveform> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable RunningJob job;
    private @Nullable UUID wanted;

    /// Opens a recording for a reading of its own.
    interface Opening {
        /// @throws ProblemException when its sealed file is missing, damaged or cannot be read
        OpenedSound open(EvidenceItem item) throws ProblemException;
    }

    Waveforms(Opening opening, KeptWaveforms kept, Desk desk) {
        this.opening = opening;
        this.kept = kept;
        this.desk = desk;
    }

    ReadOnlyObjectProperty<@Nullable Waveform> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Shows that of an original: at once when it was kept, else growing while it is made.
    void of(EvidenceItem item) {
        none();
        wanted = item.id();
        desk.jobs()
                .latest(
                        this,
                        "kept waveform",
                        () -> kept.find(item),
                        found -> {
                            if (item.id().equals(wanted)) {
                                found.ifPresentOrElse(shown::set, () -> begin(item));
                            }
                        },
                        desk.problems());
    }

    private void begin(EvidenceItem item) {
        job =
                desk.jobs()
                        .start(
                                desk.texts().of("player.waveform"),
                                (progress, cancel) -> make(item, progress, cancel),
                                whole -> whole.ifPresent(now -> finished(item, now)),
                                this::failed);
    }

    private void failed(Exception failure) {
        if (!(failure instanceof CancellationException)) {
            desk.problems().accept(failure);
        }
    }

    private void finished(EvidenceItem item, Made made) {
        grown(item.id(), made.whole());
        ProblemException unkept = made.unkept();
        if (unkept != null) {
            desk.problems().accept(unkept);
        }
    }

    private void grown(UUID id, Waveform now) {
        if (id.equals(wanted)) {
            shown.set(now);
        }
    }

    private Optional<Made> make(EvidenceItem item, Progress progress, Cancel cancel)
            throws ProblemException, IOException {
        if (!(opening.open(item) instanceof OpenedSound.Heard sound)) {
            return Optional.empty();
        }
        try (var sealed = sound.sealed()) {
            Waveform whole =
                    new WaveformMaking(
                                    sound.recording(),
                                    now -> Later.run(() -> grown(item.id(), now)))
                            .make(progress, cancel);
            cancel.check(); // nothing is kept any more behind a lock
            return Optional.of(new Made(whole, keep(item, whole)));
        }
    }

    private @Nullable ProblemException keep(EvidenceItem item, Waveform whole) {
        try {
            kept.keep(item, whole);
            return null;
        } catch (ProblemException e) {
            return e;
        }
    }

    /// Shows none, and stops making one.
    void none() {
        wanted = null;
        shown.set(null);
        RunningJob now = job;
        job = null;
        if (now != null) {
            now.cancel();
        }
    }

    /// A whole waveform, and why it could not be kept; null when it was.
    private record Made(Waveform whole, @Nullable ProblemException unkept) {}
}
