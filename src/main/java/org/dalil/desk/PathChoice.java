package org.dalil.desk;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for a place on the disk. Tests answer in their stead.
public interface PathChoice {
    /// A folder; empty when the person changed their mind.
    Optional<Path> folder(@Nullable Window over, String title, Path startingAt);

    /// A name for a new file; empty when the person changed their mind.
    Optional<Path> newFile(@Nullable Window over, String title, String proposedName);

    /// Files and only files; none when the person changed their mind.
    List<Path> files(@Nullable Window over, String title);

    /// The computer's own dialogs.
    static PathChoice system() {
        return new PathChoice() {
            @Override
            public Optional<Path> folder(@Nullable Window over, String title, Path startingAt) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(title);
                if (Files.isDirectory(startingAt)) {
                    chooser.setInitialDirectory(startingAt.toFile());
                }
                return Optional.ofNullable(chooser.showDialog(over)).map(File::toPath);
            }

            @Override
            public Optional<Path> newFile(
                    @Nullable Window over, String title, String proposedName) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.setInitialFileName(proposedName);
                return Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
            }

            @Override
            public List<Path> files(@Nullable Window over, String title) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                List<File> files = chooser.showOpenMultipleDialog(over);
                return files == null ? List.of() : files.stream().map(File::toPath).toList();
            }
        };
    }
}
