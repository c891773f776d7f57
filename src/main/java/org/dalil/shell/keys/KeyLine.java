package org.dalil.shell.keys;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.dalil.desk.keys.Stroke;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

/// One line of the list of keys: a heading, or a command with its keys as caps.
final class KeyLine extends ListCell<KeyMapModel.Line> {
    private final KeyMapModel model;
    private final Texts texts;

    KeyLine(KeyMapModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    protected void updateItem(KeyMapModel.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        getStyleClass().remove("heading");
        setMouseTransparent(false);
        switch (line) {
            case null -> {}
            case KeyMapModel.Heading heading -> {
                getStyleClass().add("heading");
                setMouseTransparent(true);
                setText(texts.of("keymap.scope." + heading.scope().code()));
            }
            case KeyMapModel.Binding binding -> show(binding);
        }
    }

    private void show(KeyMapModel.Binding binding) {
        Label name = new Label(texts.of(binding.command().nameKey()));
        HBox box = new HBox(6, name);
        if (binding.changed()) {
            box.getChildren().add(note("keymap.changed", "tag"));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        box.getChildren().add(space);
        if (isAskedFor(binding)) {
            box.getChildren().add(note("keymap.press", "asked-key"));
        } else {
            for (Stroke stroke : binding.keys()) {
                Label cap = new Label(stroke.words());
                cap.getStyleClass().add("key-cap");
                cap.setMinWidth(USE_PREF_SIZE);
                box.getChildren().add(cap);
            }
            if (binding.keys().isEmpty()) {
                box.getChildren().add(note("keymap.none", "faint"));
            }
        }
        if (binding.command().fixed()) {
            name.getStyleClass().add("muted");
        }
        box.setAlignment(Pos.CENTER_LEFT);
        setGraphic(box);
        setAccessibleText(spoken(binding));
    }

    private Label note(String key, String style) {
        Label note = new Label(texts.of(key));
        note.getStyleClass().add(style);
        note.setMinWidth(USE_PREF_SIZE);
        return note;
    }

    private boolean isAskedFor(KeyMapModel.Binding binding) {
        return switch (model.asked().get()) {
            case KeyMapModel.ForCommand wish -> wish.command().equals(binding.command());
            case KeyMapModel.Contested contested ->
                    contested.wish().command().equals(binding.command());
            case KeyMapModel.Nothing nothing -> false;
            case KeyMapModel.ToFind find -> false;
        };
    }

    private String spoken(KeyMapModel.Binding binding) {
        String keys = String.join(", ", binding.keys().stream().map(Stroke::words).toList());
        return texts.of(binding.command().nameKey())
                + ": "
                + (keys.isEmpty() ? texts.of("keymap.none") : keys);
    }
}
