package org.dalil.vault.ui;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.Later;
import org.dalil.desk.control.secret.PassphraseField;
import org.dalil.vault.log.Seal;
import org.dalil.vault.ui.Fault.At;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// The two cards that open a casefile: by its passphrase and by its recovery key. They show the
/// name of its folder, when it was closed and its seal, and nothing else of it.
final class UnlockCards {
    private final EntryModel model;
    private final Desk desk;

    UnlockCards(EntryModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /// The card of the passphrase.
    Card unlock() {
        CardParts parts = new CardParts(desk);
        String name = parts.say("vault.entry.passphrase");
        PassphraseField passphrase =
                new PassphraseField(name, parts.say("vault.entry.reveal")).named("passphrase");
        Label caps = capsHint(parts, passphrase);
        Button unlock =
                parts.primary(
                        model,
                        "unlock",
                        parts.say("vault.entry.unlock"),
                        () -> model.unlock(passphrase.chars()));
        Button recovery =
                parts.secondary(
                        "use-recovery-key",
                        parts.say("vault.entry.use-recovery-key"),
                        () -> model.show(EntryCard.RECOVER));
        VBox field =
                parts.field(
                        name,
                        passphrase.field(),
                        passphrase,
                        caps,
                        parts.fault(model, At.PASSPHRASE));
        VBox card =
                parts.card(
                        model,
                        head(parts),
                        field,
                        parts.fault(model, At.CARD),
                        rescue(parts),
                        new HBox(8, unlock, recovery));
        card.getChildren().addAll(seal(parts));
        followFault(parts, passphrase);
        return parts.of(card, passphrase::wipe, passphrase::field);
    }

    private void followFault(CardParts parts, PassphraseField passphrase) {
        parts.follow(
                model.fault.subscribe(fault -> {
                    boolean wrong = fault != null && fault.at() == At.PASSPHRASE;
                    passphrase.pseudoClassStateChanged(EntryPane.WRONG, wrong);
                    if (wrong) {
                        Later.run(passphrase::focusAll);
                    }
                }));
    }

    private VBox head(CardParts parts) {
        Known one = model.chosen.get();
        Seal seal = one == null ? null : one.seal();
        String below =
                seal == null
                        ? model.name()
                        : desk.texts()
                                .of(
                                        "vault.entry.closed",
                                        Map.of("name", model.name(), "when", when(seal)));
        return parts.head(parts.say("vault.entry.app"), below);
    }

    private String when(Seal seal) {
        return desk.texts().relativeTime(seal.closedAt(), desk.clock().now(), desk.zone());
    }

    private Node[] seal(CardParts parts) {
        Known one = model.chosen.get();
        Seal seal = one == null ? null : one.seal();
        if (seal == null) {
            return new Node[0];
        }
        Label words = parts.words(lines(seal.words()), "seal-words");
        words.setId("seal-words");
        VBox said = new VBox(4, parts.words(parts.say("vault.entry.seal"), "seal-about"), words);
        return new Node[] {parts.hairline(), said};
    }

    // Where the line breaks is decided here: no line may begin or end with a dot.
    static String lines(List<String> words) {
        int half = (words.size() + 1) / 2;
        return String.join(" · ", words.subList(0, half))
                + "\n"
                + String.join(" · ", words.subList(half, words.size()));
    }

    /// The way out when the casefile itself is damaged.
    private Node rescue(CardParts parts) {
        Button backups =
                parts.secondary(
                        "open-backup", parts.say("vault.entry.backups"), model::showBackups);
        backups.setMaxWidth(Double.MAX_VALUE);
        backups.visibleProperty().bind(model.damaged);
        backups.managedProperty().bind(model.damaged);
        return backups;
    }

    private static Label capsHint(CardParts parts, PassphraseField passphrase) {
        Label hint = parts.words(parts.say("vault.entry.caps"), "echo", "bad");
        hint.setId("caps-lock");
        Runnable look =
                () -> {
                    boolean on =
                            passphrase.field().isFocused()
                                    && Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
                    hint.setVisible(on);
                    hint.setManaged(on);
                };
        passphrase.field().addEventFilter(KeyEvent.ANY, key -> look.run());
        passphrase.field().focusedProperty().subscribe(look);
        return hint;
    }

    /// The card of the recovery key.
    Card recover() {
        CardParts parts = new CardParts(desk);
        String name = parts.say("vault.entry.recovery-key");
        TextField typed = parts.line("recovery-key", name);
        typed.setPromptText("XXXXX-XXXXX-XXXXX-…");
        typed.getStyleClass().add("key-field");
        Button open =
                parts.primary(
                        model,
                        "recover",
                        parts.say("vault.entry.unlock"),
                        () -> model.recover(typed.getText()));
        Button back =
                parts.secondary(
                        "use-passphrase",
                        parts.say("vault.entry.use-passphrase"),
                        () -> model.show(EntryCard.UNLOCK));
        open.disableProperty().bind(Bindings.isEmpty(typed.textProperty()));
        VBox card =
                parts.card(
                        model,
                        parts.head(parts.say("vault.entry.recover-title"), model.name()),
                        parts.words(parts.say("vault.entry.recover-about"), "muted"),
                        parts.field(name, typed, typed, parts.fault(model, At.RECOVERY_KEY)),
                        rescue(parts),
                        new HBox(8, open, back));
        parts.follow(
                model.fault.subscribe(fault -> {
                    boolean wrong = isWrongKey(fault);
                    typed.pseudoClassStateChanged(EntryPane.WRONG, wrong);
                    if (wrong) {
                        Later.run(() -> Focus.give(typed));
                    }
                }));
        return parts.of(card, typed::clear, () -> typed);
    }

    private static boolean isWrongKey(@Nullable Fault fault) {
        return fault != null && fault.at() == At.RECOVERY_KEY;
    }
}
