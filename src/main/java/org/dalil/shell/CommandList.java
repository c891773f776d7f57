package org.dalil.shell;

import javafx.scene.input.KeyCombination;

import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.List;

/// Collects what the program can do: one list for the palette, the menu and the keys, so that they
/// cannot drift apart.
final class CommandList {
    private final List<PaletteModel.Command> commands = new ArrayList<>();
    private final Texts texts;

    CommandList(Texts texts) {
        this.texts = texts;
    }

    /// Adds a command.
    ///
    /// @param key message key of its name
    /// @param keys its keys, such as `Shortcut+O`, or empty
    CommandList add(String key, String keys, Runnable action) {
        commands.add(new PaletteModel.Command(texts.of(key), keys, shown(keys), action));
        return this;
    }

    private static String shown(String keys) {
        return keys.isEmpty() ? "" : KeyCombination.valueOf(keys).getDisplayText();
    }

    List<PaletteModel.Command> all() {
        return List.copyOf(commands);
    }
}
