package org.dalil.app.tour;

import org.dalil.casefile.Casefile;
import org.dalil.document.TextExtraction;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.source.Sources;
import org.dalil.source.intake.Choice;
import org.dalil.source.intake.Importer;
import org.dalil.texts.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small table, made up for the tour alone: nothing in it happened. It is taken in like any file,
/// so that the sheet for tables has one to show.
record TableExample(Casefile casefile, TextExtraction extraction, Texts texts) {
    static final String FILE = "Made-up table of detentions.csv";

    private static final String ROWS =
            """
            Date;Place;Total;Event
            04.03.2024;Exampletown;12;Detentions after a gathering
            17.03.2024;Exampletown;at least 7;Detentions at the market
            March 2024;Sampleburg;3;A family was taken from home
            02.04.2024;Sampleburg;;Nobody says how many
            31.02.2024;Exampletown;5;A day that does not exist
            """;

    /// Writes it into a folder and takes it in.
    void take(Path folder) throws ProblemException {
        Path file = folder.resolve(FILE);
        try {
            Files.writeString(file, ROWS);
        } catch (IOException e) {
            throw TourException.unwritable(e);
        }
        Sources sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        Importer importer =
                new Importer(
                        casefile.holdings(), casefile.vault().blobs(), sources, extraction, texts);
        Cancel cancel = new Cancel();
        importer.importAll(
                List.of(Choice.of(importer.inspect(file, cancel))), Progress.none(), cancel);
    }
}
