package org.dalil.app.demonstration;

import org.dalil.app.demonstration.spoken.SpokenInterview;

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
    /// @return the documents, in order; the recording lies beside them
    public static List<Path> write(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            files.add(copied(sheet.file, folder));
        }
        copied(SpokenInterview.FILE, folder);
        return files;
    }

    private static Path copied(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream resource = SampleFiles.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("not among the resources: " + name);
            }
            Files.copy(resource, file);
        }
        return file;
    }
}
