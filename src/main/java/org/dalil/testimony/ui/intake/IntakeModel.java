package org.dalil.testimony.ui.intake;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dalil.desk.Desk;
import org.dalil.jobs.RunningJob;
import org.dalil.jobs.Work;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.testimony.intake.LayingOver;
import org.dalil.testimony.intake.TranscriptIntake;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptKind;
import org.dalil.testimony.transcript.TranscriptStatus;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A transcript on its way in: its file chosen, read, wished so or so with what it becomes before
/// the eyes, and kept. All reading is a job that can be stopped. Knows no controls.
final class IntakeModel {
    /// Where it stands.
    enum Stage {
        CHOOSING,
        READING,
        READY,
        KEEPING,
        DONE
    }

    private final TranscriptIntake door;
    private final IntakeGround ground;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSING);
    private final ReadOnlyObjectWrapper<@Nullable IntakePlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<IntakeWish> wish;
    private final ReadOnlyObjectWrapper<List<Transcript>> there =
            new ReadOnlyObjectWrapper<>(List.of());
    // As the file was planned last.
    private IntakeWish asked;
    private @Nullable Path file;
    private @Nullable IntakeReading reading;
    private @Nullable RunningJob job;
    private int turn;

    IntakeModel(TranscriptIntake door, IntakeGround ground, Desk desk) {
        this.door = door;
        this.ground = ground;
        this.desk = desk;
        UUID first = ground.recordings().isEmpty() ? null : ground.recordings().getFirst().id();
        wish =
                new ReadOnlyObjectWrapper<>(
                        new IntakeWish(
                                null,
                                first,
                                ground.language(),
                                TranscriptKind.VERBATIM,
                                "",
                                0L,
                                Map.of(),
                                door.keepsFiles(),
                                null));
        asked = wish.get();
        desk.jobs()
                .latest(
                        this,
                        "intake.transcripts",
                        () -> door.of(ground.source()),
                        there::set,
                        desk.problems());
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// What becomes of the file; null until it was read.
    ReadOnlyObjectProperty<@Nullable IntakePlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// What a person has said so far.
    ReadOnlyObjectProperty<IntakeWish> wish() {
        return wish.getReadOnlyProperty();
    }

    /// The transcripts that words can be laid over.
    ReadOnlyObjectProperty<List<Transcript>> there() {
        return there.getReadOnlyProperty();
    }

    IntakeGround ground() {
        return ground;
    }

    boolean keepsFiles() {
        return door.keepsFiles();
    }

    /// The file; null until one is chosen.
    @Nullable Path file() {
        return file;
    }

    /// Reads a file; what was said of the one before is forgotten but for where it belongs.
    void choose(Path chosen) {
        file = chosen;
        reading = null;
        plan.set(null);
        String name = IntakeReading.name(chosen);
        int dot = name.lastIndexOf('.');
        IntakeWish now = wish.get().titled(dot > 0 ? name.substring(0, dot) : name).read(null);
        wish.set(
                new IntakeWish(
                        now.over(),
                        now.recording(),
                        now.language(),
                        now.kind(),
                        now.title(),
                        now.offset(),
                        Map.of(),
                        now.keeping(),
                        null));
        stage.set(Stage.READING);
        replan();
    }

    /// Takes what a person says; what becomes of the file is found again where it may differ.
    void change(UnaryOperator<IntakeWish> how) {
        IntakeWish before = wish.get();
        IntakeWish now = how.apply(before);
        boolean editable = stage.get() != Stage.KEEPING && stage.get() != Stage.DONE;
        if (!editable || now.equals(before)) {
            return;
        }
        wish.set(now);
        if (file != null && now.offset() != null && !now.becomesAsIn(asked)) {
            replan();
        }
    }

    private void replan() {
        Path of = Objects.requireNonNull(file);
        IntakeReading before = reading;
        IntakeWish now = wish.get();
        asked = now;
        start(
                "testimony.intake.job.read",
                (progress, cancel) -> {
                    IntakeReading read =
                            before == null
                                    ? IntakeReading.of(of, now.charset(), progress, cancel)
                                    : before;
                    boolean same = Objects.equals(read.charset(), now.charset());
                    return IntakePlan.of(
                            same ? read : read.in(now.charset(), of, cancel), now, door, cancel);
                },
                this::planned);
    }

    private void planned(IntakePlan made) {
        reading = made.reading();
        stage.set(Stage.READY);
        plan.set(made);
    }

    /// Whether it can be brought in now.
    boolean isReady() {
        IntakePlan now = plan.get();
        return stage.get() == Stage.READY
                && now != null
                && now.isReady()
                && wish.get().offset() != null
                && !wish.get().title().isBlank();
    }

    /// Brings it in.
    void take() {
        IntakePlan now = plan.get();
        if (!isReady() || now == null) {
            return;
        }
        stage.set(Stage.KEEPING);
        IntakeWish as = wish.get();
        Path of = as.keeping() ? file : null;
        start(
                "testimony.intake.job.keep",
                (progress, cancel) -> kept(now, as, of, progress, cancel),
                kept -> stage.set(Stage.DONE));
    }

    private Transcript kept(
            IntakePlan now, IntakeWish as, @Nullable Path of, Progress progress, Cancel cancel)
            throws ProblemException {
        LayingOver laid = now.laid();
        if (laid != null) {
            return door.lay(laid, of, progress, cancel);
        }
        Transcript made =
                door.blank(ground.source(), as.recording(), as.title())
                        .titled(as.title(), as.language())
                        .in(as.kind(), TranscriptStatus.WRITTEN);
        return door.bring(made, now.drafts(), of, progress, cancel);
    }

    private <T> void start(String label, Work<T> work, Consumer<T> done) {
        stop();
        int mine = ++turn;
        String name = IntakeReading.name(Objects.requireNonNull(file));
        job =
                desk.jobs()
                        .start(
                                desk.texts().of(label, Map.of("file", name)),
                                work,
                                came -> {
                                    if (mine == turn) {
                                        job = null;
                                        done.accept(came);
                                    }
                                },
                                failure -> failed(mine, failure));
    }

    private void failed(int mine, Exception failure) {
        if (!(failure instanceof CancellationException)) {
            desk.problems().accept(failure);
        }
        if (mine == turn) {
            job = null;
            stage.set(plan.get() == null ? Stage.CHOOSING : Stage.READY);
        }
    }

    /// Asks what runs to stop.
    void stop() {
        RunningJob running = job;
        if (running != null) {
            running.cancel();
        }
    }

    /// The share done of what runs, from 0 to 1; -1 when it cannot be told.
    double fraction() {
        RunningJob running = job;
        return running == null ? -1 : running.fraction();
    }

    /// Stops what runs and forgets the file.
    void close() {
        stop();
        turn++;
        job = null;
        reading = null;
        plan.set(null);
        desk.jobs().cancel(this);
    }
}
