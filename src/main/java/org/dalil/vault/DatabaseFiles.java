package org.dalil.vault;

import org.dalil.kernel.Problem;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.Part;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.page.Mount;
import org.dalil.vault.page.SealedDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The database's file among the casefile's files, and what H2 is told about it. Never opens it.
final class DatabaseFiles {
    /// Measured to lose no acknowledged row in simulated power cuts and killed processes, given
    /// `CHECKPOINT SYNC` after each commit: H2 writes at once, never over old pages, and does not
    /// compact by itself. No trace file and no spilling of large results beside the vault.
    private static final String SETTINGS =
            ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;AUTO_COMPACT_FILL_RATE=0"
                    + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;MAX_MEMORY_ROWS=2147483647"
                    + ";DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS";

    private static final String NAME = "casefile";
    private static final String PASSING = "casefile\\.(passing|copy)-.*";

    private final Path folder;
    private final Mount mount;
    private final SecureRandom random;

    DatabaseFiles(Path folder, Mount mount, SecureRandom random) {
        this.folder = folder;
        this.mount = mount;
        this.random = random;
    }

    String url(Access access) throws VaultException {
        boolean exists = Files.exists(folder.resolve(Mount.DATABASE));
        if (access == Access.CREATE && exists) {
            throw new VaultException(Problem.of("vault.problem.folder-taken"), null);
        }
        if (access != Access.CREATE && !exists) {
            throw new DamagedException(Part.DATABASE, "");
        }
        mount.allowCreation(access == Access.CREATE);
        String url = "jdbc:h2:" + mount.h2Name(NAME);
        return switch (access) {
            case CREATE -> url + SETTINGS;
            case OPEN -> url + ";IFEXISTS=TRUE" + SETTINGS;
            case JOIN -> url + ";IFEXISTS=TRUE";
        };
    }

    void assertSealed() throws VaultException {
        try {
            if (!SealedDatabase.isSealed(mount)) {
                throw new IllegalStateException("the database is not sealed");
            }
        } catch (IOException e) {
            throw VaultException.of(e);
        }
        mount.allowCreation(false);
        mount.settle();
    }

    DatabaseCopy newCopy() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        String stem = "casefile.copy-" + HexFormat.of().formatHex(bytes);
        String name = stem + ".mv.db";
        return new DatabaseCopy(
                name,
                mount.h2Name(Mount.DATABASE),
                mount.h2Name(name),
                "jdbc:h2:" + mount.h2Name(stem) + ";IFEXISTS=TRUE" + SETTINGS);
    }

    void drop(DatabaseCopy copy) throws VaultException {
        try {
            Files.deleteIfExists(folder.resolve(copy.name()));
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    void adopt(DatabaseCopy copy) throws VaultException {
        requireClosed();
        if (mount.isOpen(copy.name())) {
            throw new IllegalStateException("the copy is still open");
        }
        try {
            mount.sync(copy.name());
            Folders.move(folder.resolve(copy.name()), folder.resolve(Mount.DATABASE));
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    void requireClosed() {
        if (mount.isOpen(Mount.DATABASE)) {
            throw new IllegalStateException("the database is still open");
        }
    }

    /// Removes what H2 and unfinished compactions left behind.
    static void clearPassing(Path folder) throws VaultException {
        try {
            for (Path file : Folders.list(folder)) {
                if (String.valueOf(file.getFileName()).matches(PASSING)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }
}
