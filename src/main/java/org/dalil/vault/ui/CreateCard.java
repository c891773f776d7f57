package org.dalil.vault.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.PathChoice;
import org.dalil.vault.ui.Fault.At;

import java.nio.file.Path;

/// The card on which a casefile is made: its name and place, its passphrase, and who works here.
final class CreateCard {
    private final EntryModel model;
    private final Desk desk;
    private final PathChoice choice;
    private Path within;

    /// @param documents where casefiles are made unless the person chooses another folder
    CreateCard(EntryModel model, Desk desk, PathChoice choice, Path documents) {
        this.model = model;
        this.desk = desk;
        this.choice = choice;
        this.within = documents;
    }

    Card card() {
        CardParts parts = new CardParts(desk);
        String nameWords = parts.say("vault.entry.name");
        TextField name = parts.line("casefile-name", nameWords);
        name.setPromptText(parts.say("vault.entry.name-prompt"));
        String initialsWords = parts.say("vault.entry.initials");
        TextField initials = parts.line("initials", initialsWords);
        initials.setPromptText(parts.say("vault.entry.initials-prompt"));
        initials.setPrefWidth(110);
        initials.setMinWidth(110);
        NewPassphrase passphrase = new NewPassphrase(desk, parts, model.fault);
        Button create =
                parts.primary(
                        model,
                        "create",
                        parts.say("vault.entry.create"),
                        () -> create(name.getText(), initials.getText(), passphrase));
        Button back = parts.secondary("back", parts.say("vault.entry.back"), model::showAll);
        VBox card =
                parts.card(
                        model,
                        parts.head(parts.say("vault.entry.create-title"), ""),
                        parts.field(
                                nameWords, name, name, place(parts), parts.fault(model, At.NAME)),
                        passphrase.node(),
                        parts.field(
                                initialsWords,
                                initials,
                                new HBox(
                                        10,
                                        initials,
                                        parts.words(
                                                parts.say("vault.entry.initials-about"), "echo")),
                                parts.fault(model, At.INITIALS)),
                        new HBox(8, create, back));
        card.getStyleClass().add("create-card");
        return parts.of(card, passphrase::wipe, () -> name);
    }

    private HBox place(CardParts parts) {
        Label folder = new Label(within.toString());
        folder.setId("casefile-place");
        folder.getStyleClass().add("echo");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        return new HBox(
                8,
                folder,
                parts.link(
                        "choose-place",
                        parts.say("vault.entry.choose-place"),
                        () ->
                                choice.folder(
                                                folder.getScene().getWindow(),
                                                parts.say("vault.entry.choose-place-title"),
                                                within)
                                        .ifPresent(chosen -> {
                                            within = chosen;
                                            folder.setText(chosen.toString());
                                        })));
    }

    private void create(String name, String initials, NewPassphrase passphrase) {
        NewCasefile wanted = new NewCasefile(name, within, initials);
        Fault wrong = wanted.fault();
        if (wrong != null && wrong.at() == At.NAME) {
            model.fault.set(wrong);
            return;
        }
        char[] chars = passphrase.take();
        if (chars != null) {
            model.create(wanted, chars);
        }
    }
}
