package org.dalil.vault.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.PathChoice;
import org.dalil.vault.BackupShelf;
import org.dalil.vault.ui.Fault.At;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.Map;

/// The cards on which one chooses: among casefiles, whether to have a recovery key, and among
/// backups.
final class StartCards {
    private final EntryModel model;
    private final Desk desk;
    private final PathChoice choice;
    private final Path documents;

    StartCards(EntryModel model, Desk desk, PathChoice choice, Path documents) {
        this.model = model;
        this.desk = desk;
        this.choice = choice;
        this.documents = documents;
    }

    /// The first thing a person ever sees of Dalil, and later the list of their casefiles.
    Card welcome() {
        CardParts parts = new CardParts(desk);
        Button create =
                parts.primary(
                        model,
                        "new-casefile",
                        parts.say("vault.entry.new-casefile"),
                        () -> model.show(EntryCard.CREATE));
        Button open =
                parts.secondary(
                        "open-casefile", parts.say("vault.entry.open-casefile"), this::open);
        open.setMaxWidth(Double.MAX_VALUE);
        VBox rows = new VBox();
        rows.setId("known-casefiles");
        rows.getStyleClass().add("entry-rows");
        Runnable list =
                () -> {
                    rows.getChildren().setAll(model.known.stream().map(this::row).toList());
                    rows.setManaged(!model.known.isEmpty());
                };
        list.run();
        parts.follow(model.known.subscribe(list));
        VBox card =
                parts.card(
                        model,
                        parts.head(parts.say("vault.entry.app"), parts.say("vault.entry.about")),
                        rows,
                        parts.fault(model, At.CARD),
                        new VBox(8, create, open));
        return parts.of(card, () -> {}, () -> first(rows, create));
    }

    private static Node first(VBox rows, Button create) {
        return rows.getChildren().isEmpty()
                ? create
                : ((HBox) rows.getChildren().getFirst()).getChildren().getFirst();
    }

    private void open() {
        choice.folder(
                        desk.sheets().layer().getScene() == null
                                ? null
                                : desk.sheets().layer().getScene().getWindow(),
                        desk.texts().of("vault.entry.open-title"),
                        documents)
                .ifPresent(model::choose);
    }

    private HBox row(Known one) {
        Label name = new Label(one.name());
        name.getStyleClass().add("entry-row-title");
        Label state = new Label(state(one));
        state.getStyleClass().add("row-below");
        Button go = new Button(null, new VBox(1, name, state));
        go.setAccessibleText(one.name());
        go.getStyleClass().add("entry-row");
        go.setMaxWidth(Double.MAX_VALUE);
        go.setDisable(!one.there());
        go.setOnAction(pressed -> model.unlock(one));
        HBox.setHgrow(go, Priority.ALWAYS);
        Button forget = new Button(null, new FontIcon(Feather.X));
        forget.getStyleClass().add("icon-only");
        forget.setAccessibleText(desk.texts().of("vault.entry.forget", Map.of("name", one.name())));
        forget.setOnAction(pressed -> model.forget(one));
        HBox row = new HBox(4, go, forget);
        row.getStyleClass().add("entry-row-box");
        return row;
    }

    private String state(Known one) {
        if (!one.there()) {
            return desk.texts().of("vault.entry.gone");
        }
        return one.seal() == null
                ? desk.texts().of("vault.entry.not-closed")
                : desk.texts()
                        .of(
                                "vault.entry.closed-at",
                                Map.of(
                                        "when",
                                        desk.texts()
                                                .relativeTime(
                                                        one.seal().closedAt(),
                                                        desk.clock().now(),
                                                        desk.zone())));
    }

    /// Offers a recovery key for the casefile just made.
    Card offer() {
        CardParts parts = new CardParts(desk);
        Button make =
                parts.primary(
                        model, "make-key", parts.say("vault.key.make"), model::makeRecoveryKey);
        Button without =
                parts.secondary("without-key", parts.say("vault.key.without"), model::enter);
        without.setMaxWidth(Double.MAX_VALUE);
        VBox card =
                parts.card(
                        model,
                        parts.head(parts.say("vault.key.offer-title"), model.name()),
                        parts.words(parts.say("vault.key.offer")),
                        parts.words(parts.say("vault.key.offer-risk"), "muted"),
                        parts.fault(model, At.CARD),
                        new VBox(8, make, without));
        return parts.of(card, () -> {}, () -> make);
    }

    /// Shows the recovery key, once.
    Card key() {
        CardParts parts = new CardParts(desk);
        RecoveryKeyBox box =
                new RecoveryKeyBox(desk, parts, choice, model.name(), model.recoveryKey.get());
        Button have = parts.primary(model, "have-key", parts.say("vault.key.have"), model::enter);
        VBox card =
                parts.card(
                        model,
                        parts.head(parts.say("vault.key.title"), model.name()),
                        parts.words(parts.say("vault.key.about")),
                        box.node(),
                        parts.words(parts.say("vault.key.readable"), "echo"),
                        have);
        card.getStyleClass().add("key-card");
        return parts.of(card, () -> {}, () -> have);
    }

    /// The backups beside a damaged casefile.
    Card backups() {
        CardParts parts = new CardParts(desk);
        VBox rows = new VBox();
        rows.setId("backups");
        rows.getStyleClass().add("entry-rows");
        model.backups.forEach(kept -> rows.getChildren().add(row(kept)));
        boolean none = model.backups.isEmpty();
        rows.setManaged(!none);
        Button back =
                parts.secondary(
                        "back", parts.say("vault.entry.back"), () -> model.show(EntryCard.UNLOCK));
        back.setMaxWidth(Double.MAX_VALUE);
        VBox card =
                parts.card(
                        model,
                        parts.head(parts.say("vault.entry.backups-title"), model.name()),
                        parts.words(
                                parts.say(
                                        none
                                                ? "vault.entry.no-backups"
                                                : "vault.entry.backups-about"),
                                "muted"),
                        rows,
                        parts.fault(model, At.CARD),
                        back);
        return parts.of(
                card,
                () -> {},
                () ->
                        none
                                ? back
                                : ((HBox) rows.getChildren().getFirst()).getChildren().getFirst());
    }

    private HBox row(BackupShelf.Kept kept) {
        Label when = new Label(desk.texts().dateTime(kept.madeAt(), desk.zone()));
        when.getStyleClass().add("entry-row-title");
        Button take = new Button(null, when);
        take.setAccessibleText(when.getText());
        take.getStyleClass().add("entry-row");
        take.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(take, Priority.ALWAYS);
        take.setOnAction(pressed -> model.takeOut(kept));
        return new HBox(take);
    }
}
