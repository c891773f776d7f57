package org.dalil.vault.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Entrance;
import org.dalil.desk.Desk;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.ProblemException;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.Passphrase;
import org.dalil.vault.key.RecoveryKey;
import org.dalil.vault.ui.Fault.At;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.function.Consumer;

/// State and actions of the keys of the open casefile. Whatever changes a key asks for the present
/// passphrase first. Holds a recovery key only while it is shown.
public final class KeysModel {
    private final Desk desk;
    private final Entrance entrance;
    private final Casefile casefile;
    private Cancel asked = new Cancel();

    final ObjectProperty<@Nullable Fault> fault = new SimpleObjectProperty<>();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final BooleanProperty hasRecoveryKey = new SimpleBooleanProperty();
    final BooleanProperty changed = new SimpleBooleanProperty();
    final StringProperty recoveryKey = new SimpleStringProperty("");

    public KeysModel(Desk desk, Entrance entrance, Casefile casefile) {
        this.desk = desk;
        this.entrance = entrance;
        this.casefile = casefile;
    }

    /// Looks whether there is a recovery key.
    void start() {
        desk.jobs()
                .latest(
                        this,
                        "keys.look",
                        () -> casefile.vault().hasRecoveryKey(),
                        hasRecoveryKey::set,
                        desk.problems());
    }

    /// What the casefile is called.
    String name() {
        return casefile.name();
    }

    /// Puts a new passphrase in place of the present one. Takes both over and wipes them.
    void change(char[] present, char[] fresh) {
        if (refusesWithout(present)) {
            Arrays.fill(fresh, '\0');
            return;
        }
        ask(
                "keys.change",
                wanted -> {
                    change(Passphrase.taking(present), Passphrase.taking(fresh), wanted);
                    return true;
                },
                changed::set);
    }

    private void change(Passphrase present, Passphrase fresh, Cancel wanted) throws VaultException {
        try (present;
                fresh) {
            entrance.changePassphrase(casefile, present, fresh, wanted);
        }
    }

    /// Makes a recovery key and shows it. Takes the passphrase over and wipes it.
    void makeRecoveryKey(char[] present) {
        if (refusesWithout(present)) {
            return;
        }
        ask(
                "keys.recovery",
                wanted -> {
                    try (Passphrase typed = Passphrase.taking(present);
                            RecoveryKey key = entrance.newRecoveryKey(casefile, typed, wanted)) {
                        return key.toString();
                    }
                },
                words -> {
                    hasRecoveryKey.set(true);
                    recoveryKey.set(words);
                });
    }

    /// Forgets what was shown. What is still being checked is given up: a key that nobody sees must
    /// not take the place of one that somebody has on paper.
    void stop() {
        asked.request();
        desk.jobs().cancel(this);
        recoveryKey.set("");
        fault.set(null);
        busy.set(false);
        changed.set(false);
    }

    private boolean refusesWithout(char[] present) {
        if (present.length == 0) {
            fault.set(Fault.of(At.PRESENT, "vault.entry.fault.no-passphrase"));
        }
        return present.length == 0 || busy.get();
    }

    private <T> void ask(String name, Asking<T> work, Consumer<T> done) {
        Cancel wanted = new Cancel();
        asked = wanted;
        fault.set(null);
        changed.set(false);
        busy.set(true);
        desk.jobs()
                .latest(
                        this,
                        name,
                        () -> work.answer(wanted),
                        result -> {
                            busy.set(false);
                            done.accept(result);
                        },
                        this::failed);
    }

    /// What is asked for, unless nobody waits for it any more.
    private interface Asking<T> {
        T answer(Cancel wanted) throws VaultException;
    }

    private void failed(Exception e) {
        busy.set(false);
        if (e instanceof ProblemException known) {
            fault.set(new Fault(At.PRESENT, known.problem()));
        } else {
            desk.problems().accept(e);
        }
    }
}
