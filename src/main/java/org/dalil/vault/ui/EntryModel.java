package org.dalil.vault.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Entrance;
import org.dalil.database.StorageException;
import org.dalil.desk.Desk;
import org.dalil.desk.preferences.PreferenceFile;
import org.dalil.desk.preferences.Preferences;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.vault.BackupShelf;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.key.Passphrase;
import org.dalil.vault.key.RecoveryKey;
import org.dalil.vault.ui.Fault.At;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// State and actions of the first screen: which casefile, how far it is open, what is in the way.
/// Hands on a casefile once; holds a passphrase no longer than it takes to open.
public final class EntryModel {
    private Desk desk;
    private final Entrance entrance;
    private final PreferenceFile preferences;
    private final Consumer<Casefile> opened;
    // Owns the opening itself, whose answer must always arrive: it holds an open casefile.
    private final Object opening = new Object();
    private @Nullable Casefile made;

    final ObjectProperty<EntryCard> card = new SimpleObjectProperty<>(EntryCard.WELCOME);
    final ObjectProperty<@Nullable Known> chosen = new SimpleObjectProperty<>();
    final ObservableList<Known> known = FXCollections.observableArrayList();
    final ObservableList<BackupShelf.Kept> backups = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Fault> fault = new SimpleObjectProperty<>();
    final BooleanProperty damaged = new SimpleBooleanProperty();
    final StringProperty busy = new SimpleStringProperty("");
    final StringProperty recoveryKey = new SimpleStringProperty("");

    /// @param opened is handed the open casefile, on JavaFX's thread
    public EntryModel(
            Desk desk, Entrance entrance, PreferenceFile preferences, Consumer<Casefile> opened) {
        this.desk = desk;
        this.entrance = entrance;
        this.preferences = preferences;
        this.opened = opened;
    }

    /// Begins: at the casefile opened last, or with a welcome when none is known.
    public void start() {
        look(found -> {
            known.setAll(found);
            boolean first = !found.isEmpty() && found.getFirst().there();
            if (first && card.get() == EntryCard.WELCOME && !isBusy()) {
                unlock(found.getFirst());
            }
        });
    }

    /// Says what it says from now on in another language.
    public void speak(Desk spoken) {
        desk = spoken;
    }

    private void look(Consumer<List<Known>> seen) {
        List<Path> folders = preferences.now().casefiles();
        Callable<List<Known>> work = () -> folders.stream().map(Known::at).toList();
        desk.jobs().latest(this, "entry.known", work, seen, desk.problems());
    }

    /// Shows, while a casefile is being closed, the card that will unlock it again.
    public void locking(Path folder) {
        recoveryKey.set("");
        unlock(new Known(folder, null, true));
        busy.set(desk.texts().of("vault.entry.locking"));
    }

    /// The casefile is closed.
    ///
    /// @param problem what went wrong meanwhile; null when nothing did
    public void locked(Path folder, @Nullable Problem problem) {
        desk.jobs()
                .latest(
                        opening,
                        "entry.look",
                        () -> Known.at(folder),
                        found -> {
                            busy.set("");
                            unlock(found);
                            fault.set(problem == null ? null : new Fault(At.CARD, problem));
                        },
                        desk.problems());
    }

    /// A casefile that was made but not yet handed on; the caller closes it.
    public Optional<Casefile> withdraw() {
        Casefile waiting = made;
        made = null;
        recoveryKey.set("");
        return Optional.ofNullable(waiting);
    }

    /// Goes to the card for this folder; says so when it is no casefile.
    void choose(Path folder) {
        desk.jobs()
                .latest(
                        this,
                        "entry.look",
                        () -> Known.at(folder),
                        found -> {
                            if (found.there()) {
                                unlock(found);
                            } else {
                                fault.set(Fault.of(At.CARD, "vault.problem.not-a-casefile"));
                            }
                        },
                        desk.problems());
    }

    /// Goes to the card that unlocks a known casefile.
    void unlock(Known one) {
        chosen.set(one);
        show(EntryCard.UNLOCK);
    }

    /// Goes to another card.
    void show(EntryCard next) {
        fault.set(null);
        damaged.set(false);
        card.set(next);
    }

    /// Goes to the list of casefiles, freshly looked at.
    void showAll() {
        show(EntryCard.WELCOME);
        chosen.set(null);
        look(known::setAll);
    }

    /// Forgets that this casefile was ever opened here; the casefile itself stays.
    void forget(Known one) {
        known.remove(one);
        change(now -> now.without(one.folder()));
    }

    /// Opens the chosen casefile. Takes the characters over and wipes them.
    void unlock(char[] passphrase) {
        Known one = chosen.get();
        if (one == null || isBusy()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        if (passphrase.length == 0) {
            fault.set(Fault.of(At.PASSPHRASE, "vault.entry.fault.no-passphrase"));
            return;
        }
        open(At.PASSPHRASE, () -> open(one.folder(), passphrase));
    }

    private Casefile open(Path folder, char[] passphrase) throws ProblemException {
        try (Passphrase typed = Passphrase.taking(passphrase)) {
            return entrance.open(folder, typed);
        }
    }

    /// Opens the chosen casefile with the recovery key that was typed.
    void recover(String typed) {
        Known one = chosen.get();
        if (one == null || isBusy()) {
            return;
        }
        switch (RecoveryKey.parse(typed)) {
            case RecoveryKey.Reading.Read(RecoveryKey key) ->
                    open(
                            At.RECOVERY_KEY,
                            () -> {
                                try (key) {
                                    return entrance.open(one.folder(), key);
                                }
                            });
            case RecoveryKey.Reading reading ->
                    fault.set(new Fault(At.RECOVERY_KEY, RecoveryKeyWords.problem(reading)));
        }
    }

    private void open(At at, Callable<Casefile> work) {
        damaged.set(false);
        ask("vault.entry.opening", at, work, this::through);
    }

    /// Asks for what takes a while; the card says with what it is busy until the answer is there.
    private <T> void ask(String busyKey, At at, Callable<T> work, Consumer<T> done) {
        fault.set(null);
        busy.set(desk.texts().of(busyKey));
        Consumer<T> answered =
                result -> {
                    busy.set("");
                    done.accept(result);
                };
        desk.jobs().latest(opening, "entry.ask", work, answered, e -> failed(at, e));
    }

    /// Makes a casefile. Takes the characters over and wipes them.
    void create(NewCasefile wanted, char[] passphrase) {
        Fault wrong = wanted.fault();
        if (wrong != null || isBusy()) {
            Arrays.fill(passphrase, '\0');
            fault.set(wrong);
            return;
        }
        Callable<Casefile> work =
                () -> {
                    try (Passphrase typed = Passphrase.taking(passphrase)) {
                        return entrance.create(wanted.folder(), typed, wanted.initials());
                    }
                };
        ask(
                "vault.entry.creating",
                At.NAME,
                work,
                casefile -> {
                    made = casefile;
                    show(EntryCard.OFFER);
                });
    }

    /// Makes the recovery key that was offered and shows it.
    void makeRecoveryKey() {
        Casefile casefile = made;
        if (casefile == null || isBusy()) {
            return;
        }
        Callable<String> work =
                () -> {
                    try (RecoveryKey key = casefile.vault().addRecoveryKey()) {
                        return key.toString();
                    }
                };
        ask(
                "vault.entry.making-key",
                At.CARD,
                work,
                words -> {
                    recoveryKey.set(words);
                    show(EntryCard.KEY);
                });
    }

    /// Goes into the casefile that was made, with or without a recovery key.
    void enter() {
        withdraw().ifPresent(this::through);
    }

    /// What the casefile in hand is called.
    String name() {
        Known one = chosen.get();
        Casefile casefile = made;
        return casefile != null ? casefile.name() : one == null ? "" : one.name();
    }

    /// Goes to the backups of the chosen casefile.
    void showBackups() {
        Known one = chosen.get();
        if (one != null) {
            desk.jobs()
                    .latest(
                            this,
                            "entry.backups",
                            () -> BackupShelf.of(one.folder()),
                            found -> {
                                backups.setAll(found);
                                show(EntryCard.BACKUPS);
                            },
                            e -> failed(At.CARD, e));
        }
    }

    /// Copies a backup out beside the casefile and goes to the card that unlocks the copy.
    void takeOut(BackupShelf.Kept backup) {
        Known one = chosen.get();
        if (one == null || isBusy()) {
            return;
        }
        Map<String, Object> words = Map.of("name", one.name(), "time", backup.time());
        String name = desk.texts().of("vault.entry.backup-name", words);
        Path target = one.folder().toAbsolutePath().resolveSibling(name + ".dalil");
        Callable<Known> work =
                () -> {
                    BackupShelf.copyOut(backup, target);
                    return Known.at(target);
                };
        ask("vault.entry.copying", At.CARD, work, this::unlock);
    }

    /// Ends the questions still due; an opening under way still arrives.
    void stop() {
        desk.jobs().cancel(this);
    }

    boolean isBusy() {
        return !busy.get().isEmpty();
    }

    private void through(Casefile casefile) {
        fault.set(null);
        change(now -> now.withOpened(casefile.vault().folder()));
        opened.accept(casefile);
    }

    private void change(UnaryOperator<Preferences> change) {
        desk.jobs()
                .latest(
                        preferences,
                        "entry.preferences",
                        () -> preferences.change(change),
                        now -> {},
                        desk.problems());
    }

    private void failed(At at, Exception e) {
        busy.set("");
        if (e instanceof ProblemException known) {
            damaged.set(e instanceof DamagedException || e instanceof StorageException);
            fault.set(new Fault(at, known.problem()));
        } else {
            desk.problems().accept(e);
        }
    }
}
