package org.dalil.vault;

import java.nio.file.Path;
import java.util.List;

/// What a backup did. The copy was opened and checked before this was made.
///
/// @param folder the new backup, a casefile folder like any other
/// @param pages database pages checked
/// @param entries journal entries checked
/// @param linked blobs that share the original's place on the disk
/// @param copied blobs that were copied
/// @param removed older backups that made room
public record BackupReport(
        Path folder, long pages, long entries, int linked, int copied, List<Path> removed) {
    public BackupReport {
        removed = List.copyOf(removed);
    }
}
