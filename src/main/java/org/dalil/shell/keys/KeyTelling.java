package org.dalil.shell.keys;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.dalil.desk.control.Actions;
import org.dalil.desk.keys.Command;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.stream.Collectors;

/// The line below the list of keys: what to do next, who has the pressed key already, what was done
/// and how to take it back.
final class KeyTelling {
    private static final String BAD = "echo bad";
    private final KeyMapModel model;
    private final Texts texts;
    private final Label words = new Label();
    private final HBox root = new HBox(8, words);

    KeyTelling(KeyMapModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words.setId("keys-told");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        root.getStyleClass().addAll("key-map-line", "key-telling");
        model.asked().subscribe(asked -> show());
        model.told().subscribe(told -> show());
    }

    Node root() {
        return root;
    }

    private void show() {
        root.getChildren().setAll(words);
        words.getStyleClass().setAll("label");
        KeyMapModel.@Nullable Told told = model.told().get();
        if (told != null) {
            say(told.words(), told.bad() ? BAD : "muted");
            if (told.mendable()) {
                root.getChildren()
                        .add(
                                Actions.button(
                                        "keys-back",
                                        texts.of("keymap.take-back"),
                                        model::takeBack));
            }
            return;
        }
        switch (model.asked().get()) {
            case KeyMapModel.Nothing nothing -> say(texts.of("keymap.hint"), "faint");
            case KeyMapModel.ToFind find -> say(texts.of("keymap.asked.find"), "muted");
            case KeyMapModel.ForCommand wish -> {
                say(texts.of("keymap.asked", Map.of("command", name(wish.command()))), "muted");
                root.getChildren()
                        .add(Actions.button("keys-leave", texts.of("keymap.leave"), model::leave));
            }
            case KeyMapModel.Contested contested -> contested(contested);
        }
    }

    private void contested(KeyMapModel.Contested contested) {
        String others =
                contested.rivals().stream()
                        .map(one -> texts.of("keymap.quoted", Map.of("command", name(one))))
                        .collect(Collectors.joining(", "));
        say(
                texts.of(
                        "keymap.contested",
                        Map.of("key", contested.stroke().words(), "commands", others)),
                BAD);
        root.getChildren()
                .addAll(
                        Actions.primary("keys-take", texts.of("keymap.take"), model::takeOver),
                        Actions.button("keys-leave", texts.of("keymap.leave"), model::leave));
    }

    private void say(String text, String style) {
        words.setText(text);
        words.getStyleClass().addAll(style.split(" ", -1));
    }

    private String name(Command command) {
        return texts.of(command.nameKey());
    }
}
