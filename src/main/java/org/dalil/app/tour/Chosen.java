package org.dalil.app.tour;

import javafx.stage.Window;

import org.dalil.desk.PathChoice;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Answers for a person who is asked for places on the disk.
record Chosen(Path folder, List<Path> samples) implements PathChoice {
    @Override
    public Optional<Path> folder(@Nullable Window over, String title, Path startingAt) {
        return Optional.of(folder);
    }

    @Override
    public Optional<Path> newFile(@Nullable Window over, String title, String proposedName) {
        return Optional.of(folder.resolve(proposedName));
    }

    @Override
    public List<Path> files(@Nullable Window over, String title) {
        return samples;
    }
}
