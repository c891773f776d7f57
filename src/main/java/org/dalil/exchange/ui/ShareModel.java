package org.dalil.exchange.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;

import org.dalil.exchange.age.AgeAddressee;
import org.dalil.exchange.age.AgeKeyException;
import org.dalil.exchange.age.AgePassphrase;
import org.dalil.exchange.age.AgeRecipient;
import org.dalil.exchange.sharing.Selection;
import org.dalil.exchange.sharing.ShareRequest;
import org.dalil.exchange.sharing.Shared;
import org.dalil.exchange.sharing.Shares;
import org.dalil.jobs.Jobs;
import org.dalil.jobs.RunningJob;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.vault.key.PassphraseStrength;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// What a person fills in to make a share file, whether it will do, and the making. Knows no
/// controls.
public final class ShareModel {
    /// The weakest passphrase that may protect a file which others can try for years.
    private static final int LEAST_STRENGTH = 2;

    private static final int MOST_PURPOSE = 10_000;

    /// Where it stands.
    public enum Stage {
        FILLING,
        RUNNING,
        DONE
    }

    private final Shares shares;
    private final Jobs jobs;
    private final Consumer<Exception> problems;
    private final SimpleBooleanProperty byKey = new SimpleBooleanProperty(true);
    private final SimpleStringProperty keys = new SimpleStringProperty("");
    private final SimpleStringProperty passphrase = new SimpleStringProperty("");
    private final SimpleStringProperty again = new SimpleStringProperty("");
    private final SimpleStringProperty purpose = new SimpleStringProperty("");
    private final SimpleObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.FILLING);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Shared> shared = new ReadOnlyObjectWrapper<>();
    private @Nullable RunningJob job;

    /// @param problems hears what nobody foresaw
    public ShareModel(Shares shares, Jobs jobs, Consumer<Exception> problems) {
        this.shares = shares;
        this.jobs = jobs;
        this.problems = problems;
    }

    /// Whether it is sealed for keys; for a passphrase otherwise.
    public SimpleBooleanProperty byKey() {
        return byKey;
    }

    /// The pasted keys, white space between them.
    public SimpleStringProperty keys() {
        return keys;
    }

    /// The passphrase.
    public SimpleStringProperty passphrase() {
        return passphrase;
    }

    /// The passphrase once more.
    public SimpleStringProperty again() {
        return again;
    }

    /// What for; recipients read it.
    public SimpleStringProperty purpose() {
        return purpose;
    }

    /// Where to write it.
    public SimpleObjectProperty<@Nullable Path> file() {
        return file;
    }

    /// Where it stands.
    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// Why the last try failed.
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /// What was made.
    public ReadOnlyObjectProperty<@Nullable Shared> shared() {
        return shared.getReadOnlyProperty();
    }

    /// How hard the passphrase is to guess, 0 to 4.
    public int strength() {
        return PassphraseStrength.of(passphrase.get()).level();
    }

    /// What is wrong with whom it is for; null while nothing is, or nothing was typed.
    public @Nullable Problem wrong() {
        if (byKey.get()) {
            try {
                recipients();
                return null;
            } catch (AgeKeyException e) {
                return e.problem();
            }
        }
        if (passphrase.get().isEmpty()) {
            return null;
        }
        if (strength() < LEAST_STRENGTH) {
            return Problem.of("exchange.share.too-weak");
        }
        return again.get().isEmpty() || again.get().equals(passphrase.get())
                ? null
                : Problem.of("exchange.share.not-same");
    }

    /// Whether everything is there to make the file.
    public boolean isReady() {
        boolean addressed =
                byKey.get()
                        ? !keys.get().isBlank()
                        : !passphrase.get().isEmpty() && again.get().equals(passphrase.get());
        return addressed
                && wrong() == null
                && file.get() != null
                && purpose.get().length() <= MOST_PURPOSE
                && stage.get() == Stage.FILLING;
    }

    private List<AgeRecipient> recipients() throws AgeKeyException {
        List<AgeRecipient> recipients = new ArrayList<>();
        for (String key : keys.get().strip().split("\\s+")) {
            if (!key.isEmpty()) {
                recipients.add(AgeRecipient.parse(key));
            }
        }
        return recipients;
    }

    private List<AgeAddressee> addressees() throws AgeKeyException {
        return byKey.get()
                ? List.copyOf(recipients())
                : List.of(new AgePassphrase(passphrase.get().toCharArray()));
    }

    /// Makes the file.
    ///
    /// @param label words for people while it runs
    public void start(String label) {
        Path to = file.get();
        if (!isReady() || to == null) {
            return;
        }
        try {
            ShareRequest request =
                    new ShareRequest(Selection.everything(), addressees(), purpose.get().strip());
            problem.set(null);
            stage.set(Stage.RUNNING);
            job =
                    jobs.start(
                            label,
                            (progress, cancel) -> shares.write(request, to, progress, cancel),
                            this::made,
                            this::failed);
        } catch (AgeKeyException e) {
            problem.set(e.problem());
        }
    }

    /// Asks to stop.
    public void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    /// The share done, from 0 to 1, or -1 when it cannot be told.
    public double fraction() {
        return job == null ? -1 : job.fraction();
    }

    private void made(Shared done) {
        passphrase.set("");
        again.set("");
        shared.set(done);
        stage.set(Stage.DONE);
    }

    private void failed(Exception failure) {
        stage.set(Stage.FILLING);
        switch (failure) {
            case ProblemException known -> problem.set(known.problem());
            case CancellationException stopped -> problem.set(Problem.of("exchange.share.stopped"));
            default -> problems.accept(failure);
        }
    }
}
