package org.dalil.app.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The documents of the demonstration as files, so that they come in the way all files come in.
public final class SampleFiles {
    private SampleFiles() {}

    /// Writes them into a folder.
    ///
    /// @return the files, in order
    public static List<Path> write(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            Path file = folder.resolve(sheet.file);
            try (InputStream resource = SampleFiles.class.getResourceAsStream(sheet.file)) {
                if (resource == null) {
                    throw new IllegalStateException("not among the resources: " + sheet.file);
                }
                Files.copy(resource, file);
            }
            files.add(file);
        }
        return files;
    }
}
