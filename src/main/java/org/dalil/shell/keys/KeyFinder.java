package org.dalil.shell.keys;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.bound.Bound;
import org.dalil.desk.keys.Profile;
import org.dalil.desk.keys.Stroke;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// The line above the list of keys: a field for a word, a button that waits for a key, and the
/// profile. Finds nothing itself.
final class KeyFinder {
    private final KeyMapModel model;
    private final Texts texts;
    private final Button press;
    private final HBox root;

    KeyFinder(KeyMapModel model, TextField field, CodeChoice<Profile> profiles, Texts texts) {
        this.model = model;
        this.texts = texts;
        press = Actions.button("keys-find", "", this::pressed);
        field.setId("keys-field");
        field.getStyleClass().add("flat-field");
        field.setPromptText(texts.of("keymap.find"));
        field.setAccessibleText(texts.of("keymap.find"));
        Bound.of(field, Bound.LINE);
        field.textProperty().bindBidirectional(model.typed());
        HBox.setHgrow(field, Priority.ALWAYS);
        Label profile = new Label(texts.of("keymap.profile"));
        profile.getStyleClass().add("muted");
        profile.setMinWidth(Label.USE_PREF_SIZE);
        profile.setLabelFor(profiles.control());
        root = new HBox(8, field, press, profile, profiles.control());
        root.getStyleClass().add("key-map-line");
        model.asked().subscribe(asked -> show());
        model.sought().subscribe(stroke -> show());
    }

    Node root() {
        return root;
    }

    private void pressed() {
        if (model.sought().get() != null) {
            model.showAll();
        } else if (model.asked().get() instanceof KeyMapModel.ToFind) {
            model.leave();
        } else {
            model.find();
        }
    }

    private void show() {
        @Nullable Stroke sought = model.sought().get();
        boolean asks = model.asked().get() instanceof KeyMapModel.ToFind;
        press.getStyleClass().remove("primary");
        if (asks) {
            press.getStyleClass().add("primary");
            press.setText(texts.of("keymap.press"));
        } else if (sought != null) {
            press.setText(texts.of("keymap.sought", Map.of("key", sought.words())));
        } else {
            press.setText(texts.of("keymap.find-pressed"));
        }
    }
}
