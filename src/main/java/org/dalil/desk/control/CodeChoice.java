package org.dalil.desk.control;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// A choice among the terms of one vocabulary, shown in the person's language and kept at once.
public final class CodeChoice<E> {
    private static final double WIDTH = 300;
    private final ComboBox<E> box = new ComboBox<>();
    private boolean showing;

    public CodeChoice(String name, List<E> values, Function<E, String> words, Consumer<E> chosen) {
        box.getStyleClass().add("flat-field");
        box.setAccessibleText(name);
        box.getItems().setAll(values);
        box.setVisibleRowCount(12);
        box.setPrefWidth(WIDTH);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable E value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public @Nullable E fromString(String text) {
                        return null;
                    }
                });
        box.valueProperty()
                .subscribe((before, after) -> {
                    if (!showing && after != null && !Objects.equals(before, after)) {
                        chosen.accept(after);
                    }
                });
    }

    /// The control to place.
    public ComboBox<E> control() {
        return box;
    }

    /// Gives the control its id and this width.
    public CodeChoice<E> named(String id, double width) {
        box.setId(id);
        box.setMinWidth(width);
        box.setPrefWidth(width);
        return this;
    }

    /// Shows a value without keeping it.
    public void show(@Nullable E value) {
        showing = true;
        box.setValue(value);
        showing = false;
    }
}
