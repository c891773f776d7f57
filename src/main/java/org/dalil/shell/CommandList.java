package org.dalil.shell;

import org.dalil.desk.keys.Commands;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.List;

/// Collects what the program can do: one list for the palette, the menu and the keys, so that they
/// cannot drift apart. Which keys each has, the person's map says.
final class CommandList {
    private final List<PaletteModel.Command> commands = new ArrayList<>();
    private final Texts texts;

    CommandList(Texts texts) {
        this.texts = texts;
    }

    /// Adds what a command does.
    ///
    /// @param id which command of the keys it is
    /// @throws IllegalArgumentException when it is none
    CommandList add(String id, Runnable action) {
        String key = Commands.of(id).orElseThrow(() -> new IllegalArgumentException(id)).nameKey();
        commands.add(new PaletteModel.Command(id, texts.of(key), action));
        return this;
    }

    List<PaletteModel.Command> all() {
        return List.copyOf(commands);
    }
}
