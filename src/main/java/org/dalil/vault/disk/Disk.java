package org.dalil.vault.disk;

import java.io.IOException;
import java.nio.file.Path;

/// Opens files. The computer's disk in the program; a recording one where tests cut the power.
@FunctionalInterface
public interface Disk {
    /// Opens a file, making it when writable and missing.
    RawFile open(Path path, boolean writable) throws IOException;

    /// The computer's disk.
    static Disk computer() {
        return DiskFile::new;
    }
}
