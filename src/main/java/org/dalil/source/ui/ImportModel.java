package org.dalil.source.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.dalil.desk.Desk;
import org.dalil.jobs.RunningJob;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordRef;
import org.dalil.source.intake.Candidate;
import org.dalil.source.intake.Choice;
import org.dalil.source.intake.FoundFiles;
import org.dalil.source.intake.ImportOutcome;
import org.dalil.source.intake.ImportReport;
import org.dalil.source.intake.Importer;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// State and actions of one import: looking at files, choosing among them, importing, the outcome.
/// Knows no scene-graph type. What belongs to a sheet that was closed is dropped.
public final class ImportModel {
    private final Importer importer;
    private final Desk desk;
    private final ObservableList<ImportLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.CLOSED);
    private final ObjectProperty<@Nullable ImportReport> report = new SimpleObjectProperty<>();
    private @Nullable RunningJob job;
    private boolean cut;
    private int asked;
    private int turn;

    /// How far the import has come.
    enum Stage {
        CLOSED,
        LOOKING,
        CHOOSING,
        RUNNING,
        DONE
    }

    /// What looking brought.
    private record Looked(List<Candidate> files, boolean isCut) {}

    public ImportModel(Importer importer, Desk desk) {
        this.importer = importer;
        this.desk = desk;
    }

    /// Looks at files, and at everything in folders.
    void open(List<Path> files) {
        close();
        stage.set(Stage.LOOKING);
        asked = files.size();
        int mine = turn;
        job =
                desk.jobs()
                        .start(
                                desk.texts()
                                        .of(
                                                "source.intake.looking.job",
                                                Map.of("count", files.size())),
                                (progress, cancel) -> look(files, progress, cancel),
                                looked -> looked(mine, looked),
                                failure -> failed(mine, failure));
    }

    private Looked look(List<Path> files, Progress progress, Cancel cancel) throws Exception {
        FoundFiles found = FoundFiles.in(files, cancel);
        List<Candidate> candidates = new ArrayList<>();
        for (Path file : found.files()) {
            candidates.add(importer.inspect(file, cancel));
            progress.at(candidates.size(), found.files().size());
        }
        return new Looked(candidates, found.isCut());
    }

    private void looked(int mine, Looked looked) {
        if (mine == turn) {
            cut = looked.isCut();
            lines.setAll(
                    looked.files().stream()
                            .map(one -> new ImportLine(Choice.of(one), null))
                            .toList());
            stage.set(Stage.CHOOSING);
        }
    }

    /// Includes a file or leaves it out.
    void include(int index, boolean yes) {
        ImportLine line = lines.get(index);
        if (stage.get() == Stage.CHOOSING && line.isChoosable()) {
            lines.set(index, new ImportLine(line.choice().including(yes), null));
        }
    }

    /// Reads a text in this encoding.
    void encode(int index, Charset charset) {
        ImportLine line = lines.get(index);
        if (stage.get() == Stage.CHOOSING && line.isChoosable()) {
            lines.set(index, new ImportLine(line.choice().in(charset), null));
        }
    }

    /// How many files are included.
    int included() {
        return (int)
                lines.stream()
                        .filter(line -> line.candidate().isNew() && line.choice().include())
                        .count();
    }

    /// Imports what is included.
    void start() {
        if (stage.get() != Stage.CHOOSING || included() == 0) {
            return;
        }
        stage.set(Stage.RUNNING);
        // What cannot be imported or is held goes along, so that the outcome names every file.
        List<Choice> choices =
                lines.stream()
                        .map(ImportLine::choice)
                        .map(one -> one.candidate().isNew() ? one : one.including(true))
                        .toList();
        int mine = turn;
        job =
                desk.jobs()
                        .start(
                                desk.texts().of("source.intake.job", Map.of("count", included())),
                                (progress, cancel) -> importer.importAll(choices, progress, cancel),
                                done -> done(mine, done),
                                failure -> failed(mine, failure));
    }

    private void done(int mine, ImportReport done) {
        if (mine != turn) {
            return;
        }
        for (ImportReport.File file : done.files()) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).candidate() == file.candidate()) {
                    lines.set(i, new ImportLine(lines.get(i).choice(), file));
                }
            }
        }
        report.set(done);
        stage.set(Stage.DONE);
    }

    private void failed(int mine, Exception failure) {
        if (!(failure instanceof CancellationException)) {
            desk.problems().accept(failure);
        }
        if (mine == turn) {
            stage.set(lines.isEmpty() ? Stage.DONE : Stage.CHOOSING);
        }
    }

    /// Asks what runs to stop; the outcome still arrives.
    void stop() {
        RunningJob running = job;
        if (running != null) {
            running.cancel();
        }
    }

    /// Stops what runs and forgets everything.
    void close() {
        stop();
        turn++;
        job = null;
        cut = false;
        lines.clear();
        report.set(null);
        stage.set(Stage.CLOSED);
    }

    /// The share done of what runs, from 0 to 1; -1 when it cannot be told.
    double fraction() {
        RunningJob running = job;
        return running == null ? -1 : running.fraction();
    }

    /// The files, in the order they were found.
    ObservableList<ImportLine> lines() {
        return lines;
    }

    /// How far it has come.
    ReadOnlyObjectProperty<Stage> stage() {
        return stage;
    }

    /// What came of it; null until it is done.
    ReadOnlyObjectProperty<@Nullable ImportReport> report() {
        return report;
    }

    /// The first source of a finished import that holds a table, whether it came now or was there.
    Optional<RecordRef> table() {
        return first(one -> one.type().type().isTable(one.originalName()));
    }

    /// The first source of a finished import that is a recording.
    Optional<RecordRef> recording() {
        return first(one -> InterviewWay.isRecording(one.type().type().mediaType()));
    }

    private Optional<RecordRef> first(Predicate<Candidate> such) {
        ImportReport done = report.get();
        return done == null
                ? Optional.empty()
                : done.files().stream()
                        .filter(file -> such.test(file.candidate()))
                        .flatMap(file ->
                                switch (file.outcome()) {
                                    case ImportOutcome.Imported in -> Stream.of(in.source());
                                    case ImportOutcome.AlreadyHeld held -> Stream.of(held.source());
                                    case ImportOutcome.Refused refused -> Stream.empty();
                                })
                        .findFirst();
    }

    /// Whether there were more files than are listed.
    boolean isCut() {
        return cut;
    }

    /// How many files and folders were asked for.
    int asked() {
        return asked;
    }
}
