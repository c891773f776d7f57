package org.dalil.exchange.ui;

import javafx.beans.property.ObjectProperty;
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
import org.dalil.exchange.sharing.UnattributedException;
import org.dalil.exchange.sharing.Unfounded;
import org.dalil.jobs.Jobs;
import org.dalil.jobs.RunningJob;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// What a person fills in to make a share file, whether it will do, and the making. Knows no
/// controls.
public final class ShareModel {
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
    private final ObjectProperty<ShareDraft> unsent;
    private final SimpleBooleanProperty byKey;
    private final SimpleStringProperty keys;
    private final SimpleStringProperty purpose;
    private final SimpleObjectProperty<@Nullable Path> file;
    private final SimpleObjectProperty<TypedTwice> passphrase =
            new SimpleObjectProperty<>(TypedTwice.NOTHING);
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.FILLING);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Shared> shared = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<UUID>> unattributed =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Unfounded> unfounded =
            new ReadOnlyObjectWrapper<>(Unfounded.none());
    private Selection selection = Selection.everything();
    private @Nullable RunningJob job;

    /// @param unsent what was filled in before; kept up to date when the sheet is left
    /// @param problems hears what nobody foresaw
    public ShareModel(
            Shares shares,
            ObjectProperty<ShareDraft> unsent,
            Jobs jobs,
            Consumer<Exception> problems) {
        this.shares = shares;
        this.unsent = unsent;
        this.jobs = jobs;
        this.problems = problems;
        ShareDraft before = unsent.get();
        byKey = new SimpleBooleanProperty(before.byKey());
        keys = new SimpleStringProperty(before.keys());
        purpose = new SimpleStringProperty(before.purpose());
        file = new SimpleObjectProperty<>(before.file());
    }

    /// Whether it is sealed for keys; for a passphrase otherwise.
    public SimpleBooleanProperty byKey() {
        return byKey;
    }

    /// The pasted keys, white space between them.
    public SimpleStringProperty keys() {
        return keys;
    }

    /// What is known of the passphrase. The passphrase itself stays in its fields.
    SimpleObjectProperty<TypedTwice> passphrase() {
        return passphrase;
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

    /// The allegations for which the last try was refused: nobody is named as saying so.
    ReadOnlyObjectProperty<Set<UUID>> unattributed() {
        return unattributed.getReadOnlyProperty();
    }

    /// What goes along and rests on nothing, once it was looked for.
    ReadOnlyObjectProperty<Unfounded> unfounded() {
        return unfounded.getReadOnlyProperty();
    }

    /// Looks for what rests on nothing.
    void look() {
        Callable<Unfounded> work = shares::unfounded;
        jobs.latest(this, "share.unfounded", work, unfounded::set, problems);
    }

    /// From now on, until the sheet is left, these allegations do not go.
    void leaveOut() {
        selection = selection.leavingOut(unattributed.get());
        unattributed.set(Set.of());
        problem.set(null);
    }

    /// How many allegations do not go.
    int leftOut() {
        return selection.leftOut().size();
    }

    /// What was made.
    public ReadOnlyObjectProperty<@Nullable Shared> shared() {
        return shared.getReadOnlyProperty();
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
        TypedTwice typed = passphrase.get();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.isStrong()) {
            return Problem.of("exchange.share.too-weak");
        }
        return !typed.begun() || typed.same() ? null : Problem.of("exchange.share.not-same");
    }

    /// Whether everything is there to make the file.
    public boolean isReady() {
        boolean addressed =
                byKey.get()
                        ? !keys.get().isBlank()
                        : !passphrase.get().isEmpty() && passphrase.get().same();
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

    /// Makes the file.
    ///
    /// @param label words for people while it runs
    /// @param typed the passphrase, empty for keys; wiped before this returns
    public void start(String label, char[] typed) {
        Path to = file.get();
        try {
            if (isReady() && to != null) {
                write(label, to, byKey.get() ? null : new AgePassphrase(typed));
            }
        } catch (AgeKeyException e) {
            problem.set(e.problem());
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void write(String label, Path to, @Nullable AgePassphrase phrase)
            throws AgeKeyException {
        List<? extends AgeAddressee> addressees = phrase == null ? recipients() : List.of(phrase);
        ShareRequest request =
                new ShareRequest(selection, List.copyOf(addressees), purpose.get().strip());
        problem.set(null);
        unattributed.set(Set.of());
        stage.set(Stage.RUNNING);
        job =
                jobs.start(
                        label,
                        (progress, cancel) -> {
                            try (phrase) {
                                return shares.write(request, to, progress, cancel);
                            }
                        },
                        this::made,
                        this::failed);
    }

    /// The sheet is left: what is filled in is kept for the next time, unless it was shared.
    public void leave() {
        stop();
        if (stage.get() != Stage.DONE) {
            unsent.set(new ShareDraft(byKey.get(), keys.get(), purpose.get(), file.get()));
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
        unsent.set(ShareDraft.NONE);
        shared.set(done);
        stage.set(Stage.DONE);
    }

    private void failed(Exception failure) {
        stage.set(Stage.FILLING);
        switch (failure) {
            case UnattributedException refused -> {
                unattributed.set(refused.claims());
                problem.set(refused.problem());
            }
            case ProblemException known -> problem.set(known.problem());
            case CancellationException stopped -> problem.set(Problem.of("exchange.share.stopped"));
            default -> problems.accept(failure);
        }
    }
}
