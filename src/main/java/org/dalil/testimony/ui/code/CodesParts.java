package org.dalil.testimony.ui.code;

import org.dalil.casefile.Holdings;
import org.dalil.desk.PathChoice;
import org.dalil.event.casework.Cases;
import org.dalil.source.Sources;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Codings;
import org.dalil.testimony.code.exchange.ProjectExport;
import org.dalil.testimony.code.exchange.ProjectImport;
import org.dalil.vault.blob.Blobs;

/// The doors behind the screens of codes.
public record CodesParts(
        Holdings holdings,
        Codes codes,
        Codings codings,
        Cases cases,
        Sources sources,
        ProjectImport intake,
        ProjectExport outlet,
        PathChoice choice) {
    /// Over an open casefile.
    public static CodesParts of(
            Holdings holdings, Sources sources, Blobs blobs, PathChoice choice) {
        return new CodesParts(
                holdings,
                new Codes(holdings),
                new Codings(holdings),
                new Cases(holdings),
                sources,
                new ProjectImport(holdings, blobs),
                new ProjectExport(holdings, sources),
                choice);
    }
}
