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
import org.dalil.testimony.sound.OpenedSound;
import org.dalil.testimony.sound.Recordings;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/// Makes waveforms beside the playing, from a reading of their own, and keeps them as long as the
/// casefile is open. One that cannot be made is not shown; the sound is what counts.
final class Waveforms {
    private final Recordings recordings;
    private final Desk desk;
    private final Map<UUID, Waveform> made = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Waveform> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable RunningJob job;
    private @Nullable UUID wanted;

    Waveforms(Recordings recordings, Desk desk) {
        this.recordings = recordings;
        this.desk = desk;
    }

    ReadOnlyObjectProperty<@Nullable Waveform> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Shows that of an original, growing while it is made.
    void of(EvidenceItem item) {
        none();
        UUID id = item.id();
        wanted = id;
        Waveform held = made.get(id);
        if (held != null) {
            shown.set(held);
            return;
        }
        job =
                desk.jobs()
                        .start(
                                desk.texts().of("player.waveform"),
                                (progress, cancel) -> make(item, progress, cancel),
                                whole -> whole.ifPresent(now -> finished(id, now)),
                                this::failed);
    }

    private void failed(Exception failure) {
        if (!(failure instanceof CancellationException)) {
            desk.problems().accept(failure);
        }
    }

    private void finished(UUID id, Waveform whole) {
        made.put(id, whole);
        grown(id, whole);
    }

    private void grown(UUID id, Waveform now) {
        if (id.equals(wanted)) {
            shown.set(now);
        }
    }

    private Optional<Waveform> make(EvidenceItem item, Progress progress, Cancel cancel)
            throws ProblemException, IOException {
        if (!(recordings.open(item) instanceof OpenedSound.Heard sound)) {
            return Optional.empty();
        }
        try (var sealed = sound.sealed()) {
            return Optional.of(
                    new WaveformMaking(
                                    sound.recording(),
                                    now -> Later.run(() -> grown(item.id(), now)))
                            .make(progress, cancel));
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
}
