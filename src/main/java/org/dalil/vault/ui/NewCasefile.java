package org.dalil.vault.ui;

import org.dalil.document.SafeName;
import org.dalil.vault.ui.Fault.At;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// What a person filled in to make a casefile, apart from the passphrase.
///
/// @param name what people will call it
/// @param within the folder in which its folder is made
/// @param initials what history shows
record NewCasefile(String name, Path within, String initials) {
    private static final String ENDING = ".dalil";
    private static final int LONGEST_NAME = 80;
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\p{M}*){2,8}");

    NewCasefile {
        name = name.strip();
        initials = initials.strip();
    }

    /// The folder to be made.
    Path folder() {
        return within.resolve(name + ENDING);
    }

    /// The first thing that must be put right; null when there is none.
    @Nullable Fault fault() {
        if (name.isEmpty()) {
            return Fault.of(At.NAME, "vault.entry.fault.no-name");
        }
        // A name goes to disks of other systems too, so it must suit them all.
        String file = name + ENDING;
        if (name.length() > LONGEST_NAME || !SafeName.of(file).text().equals(file)) {
            return Fault.of(At.NAME, "vault.entry.fault.unfit-name");
        }
        if (!INITIALS.matcher(initials).matches()) {
            return Fault.of(At.INITIALS, "vault.entry.fault.unfit-initials");
        }
        return null;
    }
}
