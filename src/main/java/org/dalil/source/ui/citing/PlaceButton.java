package org.dalil.source.ui.citing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.dalil.desk.control.Actions;
import org.dalil.source.Passage;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The way to the words where something stands, or the chip that notes the selected words as that
/// place. Says so when none are selected.
final class PlaceButton {
    private static final int SHOWN = 24;
    private final Texts texts;
    private final Consumer<Passage> go;
    private final Button chip;
    private final Label advice = new Label();
    private final HBox root = new HBox(6);

    /// @param place notes the selected words; false when none are selected
    PlaceButton(Texts texts, String id, BooleanSupplier place, Consumer<Passage> go) {
        this.texts = texts;
        this.go = go;
        chip =
                Actions.chip(
                        id,
                        texts.of("source.citing.place"),
                        () ->
                                advice.setText(
                                        place.getAsBoolean()
                                                ? ""
                                                : texts.of("source.citing.place.none")));
        advice.getStyleClass().addAll("echo", "bad");
        root.setAlignment(Pos.CENTER_LEFT);
    }

    HBox root() {
        return root;
    }

    void show(@Nullable Passage at) {
        if (at == null) {
            root.getChildren().setAll(chip, advice);
            return;
        }
        advice.setText("");
        String quote = Excerpt.line(at.locator().quote());
        String shown = Excerpt.of(quote, SHOWN);
        Button link =
                Actions.link(
                        texts.of("source.citing.at", Map.of("words", shown)), () -> go.accept(at));
        link.setAccessibleText(quote);
        root.getChildren().setAll(link);
    }
}
