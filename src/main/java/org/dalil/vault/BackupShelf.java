package org.dalil.vault;

import org.dalil.kernel.Problem;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.failure.VaultException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The backups that stand beside a casefile, for somebody who cannot open the casefile itself.
/// Needs no key and opens nothing; a backup is never worked in, but copied out first.
public final class BackupShelf {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH-mm").withZone(ZoneOffset.UTC);
    private static final String SUFFIX = ".dalil";

    private BackupShelf() {}

    /// A finished backup.
    ///
    /// @param folder a sealed casefile folder
    /// @param madeAt when it was made
    public record Kept(Path folder, Instant madeAt) {
        /// When it was made, in UTC and fit for a file's name.
        public String time() {
            return TIME.format(madeAt);
        }
    }

    /// The finished backups beside this casefile, newest first; empty when there are none.
    public static List<Kept> of(Path casefile) throws VaultException {
        Path shelf = casefile.toAbsolutePath().resolveSibling(nameFor(casefile));
        List<Kept> kept = new ArrayList<>();
        try {
            for (Path entry : Folders.list(shelf)) {
                Instant madeAt = timeOf(entry);
                if (madeAt != null) {
                    kept.addFirst(new Kept(entry, madeAt));
                }
            }
        } catch (IOException e) {
            throw VaultException.of(e);
        }
        return kept;
    }

    /// Copies a backup, still sealed, to a folder that must not exist. The backup stays as it is
    /// and later backups never push the copy out.
    public static void copyOut(Kept backup, Path target) throws VaultException {
        if (Files.exists(target)) {
            throw new VaultException(Problem.of("vault.problem.folder-taken"), null);
        }
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            Folders.deleteTree(unfinished);
            FolderCopy copy = new FolderCopy(backup.folder(), unfinished);
            copy.files(Backup.files());
            copy.blobs(Vaults.BLOBS);
            Files.move(unfinished, target);
            Folders.sync(Objects.requireNonNull(target.toAbsolutePath().getParent()));
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// The name of the folder that a casefile's backups stand in.
    static String nameFor(Path casefile) {
        String name = String.valueOf(casefile.toAbsolutePath().getFileName());
        return (name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name)
                + ".backups";
    }

    /// The name of a backup made now.
    static String nameAt(Instant now) {
        return NAME.format(now) + SUFFIX;
    }

    /// When a backup was made, by its name; null for whatever else lies there.
    static @Nullable Instant timeOf(Path backup) {
        String name = String.valueOf(backup.getFileName());
        if (!name.endsWith(SUFFIX)) {
            return null;
        }
        try {
            return NAME.parse(name.substring(0, name.length() - SUFFIX.length()), Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
