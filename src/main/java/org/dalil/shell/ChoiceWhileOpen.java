package org.dalil.shell;

import javafx.stage.Window;

import org.dalil.desk.PathChoice;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Asks for places as another does, but hears no answer given after the window is gone: the
/// computer's own dialogs stay open over a lock, and what they lead to must not come up there.
///
/// @param there whether the window is there
record ChoiceWhileOpen(PathChoice choice, BooleanSupplier there) implements PathChoice {
    @Override
    public Optional<Path> folder(@Nullable Window over, String title, Path startingAt) {
        return choice.folder(over, title, startingAt).filter(any -> there.getAsBoolean());
    }

    @Override
    public Optional<Path> newFile(@Nullable Window over, String title, String proposedName) {
        return choice.newFile(over, title, proposedName).filter(any -> there.getAsBoolean());
    }

    @Override
    public List<Path> files(@Nullable Window over, String title) {
        List<Path> files = choice.files(over, title);
        return there.getAsBoolean() ? files : List.of();
    }
}
