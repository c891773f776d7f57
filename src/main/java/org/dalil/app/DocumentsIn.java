package org.dalil.app;

import org.dalil.app.cli.DocumentIntake;
import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.document.isolated.IsolatedExtraction;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.source.Sources;
import org.dalil.source.intake.Choice;
import org.dalil.source.intake.ImportOutcome;
import org.dalil.source.intake.ImportReport;
import org.dalil.source.intake.Importer;
import org.dalil.texts.Texts;
import org.dalil.vault.blob.Blobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Takes documents in for the command line, as the import sheet does.
final class DocumentsIn {
    private DocumentsIn() {}

    /// Takes these files in as one act.
    static List<DocumentIntake.Outcome> take(
            Casefile casefile, List<Path> files, Texts texts, Cancel cancel)
            throws ProblemException {
        Holdings holdings = casefile.holdings();
        Blobs blobs = casefile.vault().blobs();
        try (IsolatedExtraction extraction = new IsolatedExtraction()) {
            Importer importer =
                    new Importer(holdings, blobs, new Sources(holdings, blobs), extraction, texts);
            List<Choice> choices = new ArrayList<>();
            for (Path file : files) {
                choices.add(Choice.of(importer.inspect(file, cancel)).including(true));
            }
            return importer.importAll(choices, Progress.none(), cancel).files().stream()
                    .map(file -> outcome(file, texts))
                    .toList();
        }
    }

    private static DocumentIntake.Outcome outcome(ImportReport.File file, Texts texts) {
        boolean taken = file.outcome() instanceof ImportOutcome.Imported;
        Problem words = Problem.of("app.intake.words").with("words", file.words(texts));
        return new DocumentIntake.Outcome(file.candidate().file(), words, taken);
    }
}
