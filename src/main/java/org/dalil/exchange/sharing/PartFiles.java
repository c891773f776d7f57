package org.dalil.exchange.sharing;

import org.dalil.vault.disk.Folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The files that shares are written in until they are whole, each named after its note. So what a
/// crash left of ours is known for ours when the next file goes to the same folder. Touches nothing
/// that no note of this casefile names.
final class PartFiles {
    private static final System.Logger LOG = System.getLogger(PartFiles.class.getName());

    private final Set<UUID> writing = ConcurrentHashMap.newKeySet();

    /// Begins the file of a share, empty and its owner's alone.
    Path begin(Path folder, UUID share) throws IOException {
        Path part = in(folder, share);
        writing.add(share);
        boolean made = false;
        try {
            Folders.createPrivateFile(part);
            made = true;
            return part;
        } finally {
            if (!made) {
                writing.remove(share);
            }
        }
    }

    /// The file has its name now, or is gone.
    void end(UUID share) {
        writing.remove(share);
    }

    /// Takes away what these shares left in a folder when the program died. Their notes stay: who
    /// knows whether somebody took the file before.
    void clear(Path folder, List<Share> noted) {
        for (Share share : noted) {
            if (!writing.contains(share.id())) {
                try {
                    Files.deleteIfExists(in(folder, share.id()));
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.WARNING, "part file stays"); // sealed; harms nobody
                }
            }
        }
    }

    private static Path in(Path folder, UUID share) {
        return folder.resolve(".dalil-" + share + ".part");
    }
}
