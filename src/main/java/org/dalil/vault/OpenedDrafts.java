package org.dalil.vault;

import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.VaultKey;
import org.dalil.vault.log.Drafts;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/// The drafts of a casefile, opened. A damaged file of drafts holds at most some seconds of typing
/// and must not keep a whole investigation shut: it is set aside, never deleted, and begun anew.
///
/// @param setAside the name that a damaged file has now; null when it was whole
record OpenedDrafts(Drafts drafts, @Nullable String setAside) {
    private static final String ASIDE = ".damaged-";

    static OpenedDrafts of(Path file, VaultKey key, Disk disk, SecureRandom random)
            throws VaultException {
        try {
            return new OpenedDrafts(Drafts.open(file, key, disk, random), null);
        } catch (DamagedException e) {
            Path aside = aside(file);
            try {
                Folders.move(file, aside);
            } catch (IOException failure) {
                throw VaultException.of(failure);
            }
            String name = String.valueOf(aside.getFileName());
            return new OpenedDrafts(Drafts.open(file, key, disk, random), name);
        }
    }

    /// A name that nothing has: an earlier file that was set aside stays too.
    private static Path aside(Path file) {
        int number = 1;
        Path aside = file.resolveSibling(file.getFileName() + ASIDE + number);
        while (Files.exists(aside)) {
            number++;
            aside = file.resolveSibling(file.getFileName() + ASIDE + number);
        }
        return aside;
    }
}
