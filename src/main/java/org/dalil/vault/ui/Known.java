package org.dalil.vault.ui;

import org.dalil.casefile.Casefile;
import org.dalil.vault.Vaults;
import org.dalil.vault.log.Seal;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// A casefile that was opened on this computer before, as far as may be shown without a key.
///
/// @param seal what it said when it was last closed; null when there is none
/// @param there whether its folder is in place
record Known(Path folder, @Nullable Seal seal, boolean there) {
    /// Looks at a folder. Reads the disk.
    static Known at(Path folder) {
        boolean there = Vaults.isCasefile(folder);
        return new Known(folder, there ? Vaults.lastSeal(folder).orElse(null) : null, there);
    }

    String name() {
        return Casefile.nameOf(folder);
    }
}
