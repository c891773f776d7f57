package org.dalil.shell.way;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
import org.dalil.desk.PathChoice;
import org.dalil.source.Sources;
import org.dalil.testimony.ui.code.CodesParts;
import org.dalil.testimony.ui.code.CodesSheet;

/// The way to the codes of a casefile, from the palette and from testimony. Knows no code.
public final class Coding {
    private Coding() {}

    /// What opens the sheet of codes.
    public static Runnable opening(
            Casefile casefile, Sources sources, PathChoice choice, Desk desk) {
        CodesParts parts =
                CodesParts.of(casefile.holdings(), sources, casefile.vault().blobs(), choice);
        return () -> CodesSheet.open(parts, desk);
    }
}
