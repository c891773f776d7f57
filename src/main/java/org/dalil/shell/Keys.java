package org.dalil.shell;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// The keys that work everywhere in the main window. Letters only and by key code, so that they
/// work on every layout; no Ctrl+Alt, which is AltGr.
final class Keys {
    private final Map<KeyCombination, Binding> bindings = new LinkedHashMap<>();
    private final BooleanSupplier free;

    /// What a key does, and whether it does so under a sheet too.
    private record Binding(Runnable action, boolean always) {}

    /// @param free whether no sheet is open; under one a key is left to what the sheet holds
    Keys(BooleanSupplier free) {
        this.free = free;
    }

    /// Binds a key such as `Shortcut+Shift+Z`.
    Keys on(String combination, Runnable action) {
        bindings.put(KeyCombination.valueOf(combination), new Binding(action, false));
        return this;
    }

    /// Binds a key that works under a sheet too.
    Keys always(String combination, Runnable action) {
        bindings.put(KeyCombination.valueOf(combination), new Binding(action, true));
        return this;
    }

    /// Binds Ctrl with a digit of the row above the letters, from 1.
    Keys onDigit(int digit, Runnable action) {
        KeyCode code = KeyCode.valueOf("DIGIT" + digit);
        bindings.put(
                new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN),
                new Binding(action, false));
        return this;
    }

    /// Makes the keys work in a scene until the result is run.
    Runnable install(Scene scene) {
        EventHandler<KeyEvent> filter =
                event ->
                        bindings.entrySet().stream()
                                .filter(one -> one.getKey().match(event))
                                .findFirst()
                                .map(Map.Entry::getValue)
                                .filter(one -> one.always() || free.getAsBoolean())
                                .ifPresent(one -> {
                                    event.consume();
                                    one.action().run();
                                });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, filter);
        return () -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, filter);
    }
}
