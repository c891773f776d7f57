package org.dalil.vault.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.PathChoice;
import org.dalil.desk.control.secret.PassphraseField;
import org.dalil.vault.ui.Fault.At;

/// The sheet of the keys of the open casefile: another passphrase, another recovery key. Wipes what
/// was typed when it closes.
public final class KeysPane {
    private final KeysModel model;
    private final Desk desk;
    private final PathChoice choice;
    private final CardParts parts;
    private final PassphraseField present;
    private final NewPassphrase fresh;
    private final VBox sheet;

    public KeysPane(KeysModel model, Desk desk, PathChoice choice) {
        this.model = model;
        this.desk = desk;
        this.choice = choice;
        this.parts = new CardParts(desk);
        this.present =
                new PassphraseField(
                                parts.say("vault.keys.present"), parts.say("vault.entry.reveal"))
                        .named("present-passphrase");
        this.fresh = new NewPassphrase(desk, parts, model.fault);
        this.sheet = new VBox(head(), body(), foot());
        sheet.setId("keys");
        sheet.getStyleClass().add("keys-sheet");
        parts.follow(model.busy.subscribe(busy -> sheet.setDisable(busy)));
        parts.follow(
                model.changed.subscribe(changed -> {
                    if (changed) {
                        fresh.wipe();
                        present.wipe();
                    }
                }));
    }

    /// Shows the sheet over the screen.
    public void show() {
        Subscription following = parts.following();
        desk.sheets()
                .show(
                        sheet,
                        () -> {
                            following.unsubscribe();
                            present.wipe();
                            fresh.wipe();
                            model.stop();
                        });
        model.start();
    }

    private VBox head() {
        Label title = new Label(parts.say("vault.keys.title"));
        title.getStyleClass().add("sheet-title");
        VBox head = new VBox(title, parts.words(model.name(), "muted"));
        head.getStyleClass().add("sheet-head");
        return head;
    }

    private VBox body() {
        VBox typing =
                new VBox(
                        12,
                        parts.field(
                                parts.say("vault.keys.present"),
                                present.field(),
                                present,
                                parts.fault(model.fault, At.PRESENT)),
                        parts.hairline(),
                        passphrase(),
                        parts.hairline());
        // A key that is shown once is not to share the sheet with anything.
        typing.visibleProperty().bind(model.recoveryKey.isEmpty());
        typing.managedProperty().bind(model.recoveryKey.isEmpty());
        VBox body = new VBox(typing, recovery());
        body.getStyleClass().add("sheet-body");
        return body;
    }

    private VBox passphrase() {
        Button change =
                parts.secondary("change-passphrase", parts.say("vault.keys.change"), this::change);
        Label done = parts.words(parts.say("vault.keys.changed"), "echo");
        done.setId("passphrase-changed");
        done.visibleProperty().bind(model.changed);
        HBox line = new HBox(10, change, done);
        line.getStyleClass().add("sheet-line");
        return new VBox(
                8,
                parts.words(parts.say("vault.keys.passphrase"), "strong"),
                parts.words(parts.say("vault.keys.passphrase-about"), "echo"),
                fresh.node(),
                line);
    }

    private void change() {
        char[] chars = fresh.take();
        if (chars != null) {
            model.change(present.chars(), chars);
        }
    }

    private VBox recovery() {
        Label state = parts.words("", "echo");
        parts.follow(
                model.hasRecoveryKey.subscribe(has ->
                        state.setText(
                                parts.say(
                                        has
                                                ? "vault.keys.has-recovery"
                                                : "vault.keys.no-recovery"))));
        Button make =
                parts.secondary(
                        "new-recovery-key",
                        parts.say("vault.keys.new-recovery"),
                        () -> model.makeRecoveryKey(present.chars()));
        make.visibleProperty().bind(model.recoveryKey.isEmpty());
        make.managedProperty().bind(model.recoveryKey.isEmpty());
        state.managedProperty().bind(model.recoveryKey.isEmpty());
        state.visibleProperty().bind(model.recoveryKey.isEmpty());
        VBox shown = new VBox(10);
        parts.follow(
                model.recoveryKey.subscribe(key -> {
                    shown.getChildren().clear();
                    if (!key.isEmpty()) {
                        shown.getChildren().addAll(keyBox(key));
                    }
                    shown.setManaged(!key.isEmpty());
                }));
        return new VBox(
                8, parts.words(parts.say("vault.keys.recovery"), "strong"), state, make, shown);
    }

    private Region[] keyBox(String key) {
        return new Region[] {
            parts.words(parts.say("vault.key.about")),
            new RecoveryKeyBox(desk, parts, choice, model.name(), key).node(),
            parts.words(parts.say("vault.key.readable"), "echo")
        };
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button done =
                parts.secondary("keys-done", parts.say("vault.keys.done"), desk.sheets()::close);
        done.getStyleClass().add("primary");
        HBox foot = new HBox(space, done);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }
}
