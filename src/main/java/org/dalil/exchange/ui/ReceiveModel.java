package org.dalil.exchange.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.exchange.age.AgeOpener;
import org.dalil.exchange.age.AgePassphrase;
import org.dalil.exchange.intake.Arrival;
import org.dalil.exchange.intake.Arrivals;
import org.dalil.exchange.intake.Survey;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.jobs.Jobs;
import org.dalil.jobs.RunningJob;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// A share file on its way in: chosen, checked, looked over, taken in. Knows no controls.
public final class ReceiveModel {
    /// Where it stands.
    public enum Stage {
        CHOOSING,
        CHECKING,
        CHECKED,
        TAKING,
        DONE
    }

    private final Arrivals arrivals;
    private final OwnKeys keys;
    private final Jobs jobs;
    private final Consumer<Exception> problems;
    private final SimpleObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<String> ourKey = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSING);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private @Nullable Arrival arrival;
    private @Nullable Survey done;
    private @Nullable RunningJob job;
    private boolean closed;

    /// @param problems hears what nobody foresaw
    public ReceiveModel(Arrivals arrivals, OwnKeys keys, Jobs jobs, Consumer<Exception> problems) {
        this.arrivals = arrivals;
        this.keys = keys;
        this.jobs = jobs;
        this.problems = problems;
    }

    /// The chosen file.
    public SimpleObjectProperty<@Nullable Path> file() {
        return file;
    }

    /// Our public key, to give to others.
    public ReadOnlyObjectProperty<String> ourKey() {
        return ourKey.getReadOnlyProperty();
    }

    /// Where it stands.
    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// Why the last step failed.
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /// What was checked; null before.
    public @Nullable Arrival arrival() {
        return arrival;
    }

    /// What taking in would do, or did; null before the check.
    public @Nullable Survey survey() {
        return done != null || arrival == null ? done : arrival.survey();
    }

    /// Begins: fetches our key.
    public void open() {
        closed = false;
        jobs.latest(
                this,
                "exchange-own-key",
                () -> keys.identity().recipient().text(),
                ourKey::set,
                this::failed);
    }

    /// Checks the chosen file to its last byte.
    ///
    /// @param label words for people while it runs
    /// @param typed the file's passphrase, empty when it is sealed for our key; wiped once used
    public void check(String label, char[] typed) {
        Path chosen = file.get();
        if (chosen == null || stage.get() != Stage.CHOOSING) {
            Arrays.fill(typed, '\0');
            return;
        }
        problem.set(null);
        stage.set(Stage.CHECKING);
        job =
                jobs.start(
                        label,
                        (progress, cancel) -> open(chosen, typed, progress, cancel),
                        this::checked,
                        this::failed);
    }

    private Arrival open(Path chosen, char[] typed, Progress progress, Cancel cancel)
            throws ProblemException, IOException {
        AgePassphrase phrase = typed.length == 0 ? null : new AgePassphrase(typed);
        Arrays.fill(typed, '\0');
        try (phrase;
                InputStream in = Files.newInputStream(chosen)) {
            List<AgeOpener> openers = new ArrayList<>();
            openers.add(keys.identity());
            if (phrase != null) {
                openers.add(phrase);
            }
            return arrivals.open(in, openers, progress, cancel);
        }
    }

    private void checked(Arrival came) {
        if (closed) {
            discard(came);
            return;
        }
        arrival = came;
        stage.set(Stage.CHECKED);
    }

    /// Takes in what is new.
    ///
    /// @param label words for people while it runs
    public void take(String label) {
        Arrival waiting = arrival;
        if (waiting == null || stage.get() != Stage.CHECKED) {
            return;
        }
        problem.set(null);
        stage.set(Stage.TAKING);
        job =
                jobs.start(
                        label,
                        (progress, cancel) -> waiting.take(cancel),
                        this::taken,
                        this::failed);
    }

    private void taken(Survey survey) {
        done = survey;
        stage.set(Stage.DONE);
        if (closed) {
            close();
        }
    }

    /// Asks to stop.
    public void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    /// Ends: what was not taken in is destroyed.
    public void close() {
        closed = true;
        stop();
        jobs.cancel(this);
        Arrival left = arrival;
        if (left != null && stage.get() != Stage.TAKING) {
            arrival = null;
            discard(left);
        }
    }

    private void discard(Arrival left) {
        jobs.latest(
                left,
                "exchange-discard",
                () -> {
                    left.close();
                    return left;
                },
                gone -> jobs.cancel(left),
                problems);
    }

    private void failed(Exception failure) {
        stage.set(arrival == null ? Stage.CHOOSING : Stage.CHECKED);
        switch (failure) {
            case ProblemException known -> problem.set(known.problem());
            case IOException unreadable ->
                    problem.set(Problem.of("exchange.problem.share-unreadable"));
            case CancellationException stopped ->
                    problem.set(Problem.of("exchange.receive.stopped"));
            default -> problems.accept(failure);
        }
        if (closed) {
            close();
        }
    }
}
