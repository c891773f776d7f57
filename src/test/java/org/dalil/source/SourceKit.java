package org.dalil.source;

import org.dalil.casefile.Casefile;
import org.dalil.document.TextExtraction;
import org.dalil.document.read.InProcessExtraction;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Progress;
import org.dalil.kit.BareCasefile;
import org.dalil.source.intake.Candidate;
import org.dalil.source.intake.Choice;
import org.dalil.source.intake.ImportOutcome;
import org.dalil.source.intake.ImportReport;
import org.dalil.source.intake.Importer;
import org.dalil.texts.Texts;
import org.dalil.vault.VaultKit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A sealed casefile on the disk with its sources, and files to import into it.
public final class SourceKit implements AutoCloseable {
    public static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    public final Path inbox;
    public final Casefile casefile;
    public final Sources sources;
    public final Importer importer;

    public SourceKit(Path folder) throws Exception {
        this(folder, new InProcessExtraction());
    }

    public SourceKit(Path folder, TextExtraction extraction) throws Exception {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        casefile =
                Casefile.create(
                        VaultKit.create(folder.resolve("case.dalil")),
                        BareCasefile.SHAPES,
                        Clock.system());
        sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        importer =
                new Importer(
                        casefile.holdings(),
                        casefile.vault().blobs(),
                        sources,
                        extraction,
                        ENGLISH);
    }

    /// A file in the inbox.
    public Path file(String name, byte[] bytes) throws IOException {
        return Files.write(inbox.resolve(name), bytes);
    }

    /// A text file in the inbox.
    public Path file(String name, String words, Charset charset) throws IOException {
        return file(name, words.getBytes(charset));
    }

    public Candidate inspect(Path file) throws Exception {
        return importer.inspect(file, new Cancel());
    }

    /// Imports files as found.
    public ImportReport take(Path... files) throws Exception {
        List<Choice> choices = new ArrayList<>();
        for (Path file : files) {
            choices.add(Choice.of(inspect(file)).including(true));
        }
        return importer.importAll(choices, Progress.none(), new Cancel());
    }

    /// Imports one file and gives its source.
    public Source source(Path file) throws Exception {
        ImportReport report = take(file);
        ImportOutcome.Imported imported =
                (ImportOutcome.Imported) report.files().getFirst().outcome();
        return sources.find(imported.source().id()).orElseThrow();
    }

    /// The newest words of a source's first original.
    public TextVersion text(Source source) throws Exception {
        EvidenceItem item = sources.items(source.id()).getFirst();
        return sources.texts(item.id()).getFirst();
    }

    /// How many blobs the vault holds.
    public int blobs() throws Exception {
        return casefile.vault().blobs().list().size();
    }

    @Override
    public void close() throws Exception {
        casefile.close();
    }
}
