package org.dalil.people.ui.rest;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Unfinished;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.texts.Texts;

import java.util.UUID;
import java.util.function.BiConsumer;

/// The line in which somebody whom nobody named takes the name that a claim says: first the name,
/// then the claim. The name is given only with both.
public final class NameByClaim {
    private static final double NAME = 170;
    private final HBox root;
    private final Button button;
    private final TextField name = new TextField();
    private final SuggestField<NamedRecord> claim;
    private final Unfinished words;

    /// @param id what the ids begin with
    /// @param given hears the name and the claim
    public NameByClaim(
            Desk desk,
            Drafts drafts,
            String id,
            SuggestField.Finder<NamedRecord> finder,
            BiConsumer<String, UUID> given) {
        Texts texts = desk.texts();
        button = Actions.chip(id, texts.of("people.name-by-claim"), this::open);
        button.managedProperty().bind(button.visibleProperty());
        claim =
                new SuggestField<>(
                        desk,
                        texts.of("people.name-by-claim.claim"),
                        finder,
                        NamedRecord::words,
                        found -> {
                            String said = name.getText().strip();
                            name.clear();
                            given.accept(said, found.id());
                        },
                        null);
        claim.refusing(any -> isNameMissing());
        claim.field().setId(id + "-claim");
        fillName(id, texts.of("people.name-by-claim.name"));
        words = new Unfinished(name, drafts);
        HBox.setHgrow(claim.field(), Priority.ALWAYS);
        root = new HBox(6, name, claim.field());
        root.setAlignment(Pos.CENTER_LEFT);
        root.setPadding(new Insets(0, 0, 4, 7));
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
    }

    /// Without a name there is nothing to give; the words about the claim stay.
    private boolean isNameMissing() {
        boolean missing = name.getText().isBlank();
        if (missing) {
            Focus.give(name);
        }
        return missing;
    }

    private void fillName(String id, String prompt) {
        name.setId(id + "-name");
        name.getStyleClass().add("flat-field");
        name.setPromptText(prompt);
        name.setAccessibleText(prompt);
        name.setPrefWidth(NAME);
        name.setMinWidth(NAME);
        name.setOnAction(enter -> Focus.give(claim.field()));
    }

    /// Opens the line.
    public Button button() {
        return button;
    }

    /// The line.
    public HBox root() {
        return root;
    }

    /// Shows it for somebody.
    ///
    /// @param draftKey names them
    /// @param unnamed whether they can take a name
    public void show(String draftKey, boolean unnamed) {
        words.show(draftKey);
        button.setVisible(unnamed);
        root.setVisible(unnamed && (root.isVisible() || !name.getText().isEmpty()));
    }

    private void open() {
        root.setVisible(true);
        Focus.give(name);
    }
}
