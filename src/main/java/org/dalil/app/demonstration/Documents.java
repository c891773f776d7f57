package org.dalil.app.demonstration;

import org.dalil.casefile.Casefile;
import org.dalil.document.TextExtraction;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Locator;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.source.citing.Footnotes;
import org.dalil.source.content.Edition;
import org.dalil.source.intake.Choice;
import org.dalil.source.intake.ImportOutcome;
import org.dalil.source.intake.ImportReport;
import org.dalil.source.intake.Importer;
import org.dalil.texts.Texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The documents of the demonstration in the casefile: takes them in, describes them, and finds
/// words in them.
public final class Documents {
    private final Sources sources;
    private final Importer importer;
    private final Map<Sheet, Held> held = new EnumMap<>(Sheet.class);

    /// One document that is in the casefile.
    public record Held(Source source, TextVersion version, String text) {
        /// Where these words stand.
        ///
        /// @throws IllegalStateException unless they stand there exactly once
        public Locator find(String words) {
            int at = text.indexOf(words);
            if (at < 0 || text.indexOf(words, at + 1) >= 0) {
                throw new IllegalStateException("not there exactly once: " + words);
            }
            return Locator.in(text, at, at + words.length(), version.pageAt(at));
        }
    }

    Documents(Casefile casefile, TextExtraction extraction, Texts texts) {
        this.sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        this.importer =
                new Importer(
                        casefile.holdings(), casefile.vault().blobs(), sources, extraction, texts);
    }

    public Held of(Sheet sheet) {
        return Demonstration.made(held, sheet);
    }

    /// Imports the files in one act, as the import sheet does.
    void take(Path samples) throws ProblemException {
        List<Choice> choices = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            choices.add(
                    Choice.of(importer.inspect(samples.resolve(sheet.file), new Cancel()))
                            .titled(sheet.title));
        }
        ImportReport report = importer.importAll(choices, Progress.none(), new Cancel());
        for (Sheet sheet : Sheet.values()) {
            if (!(report.files().get(sheet.ordinal()).outcome()
                    instanceof ImportOutcome.Imported(RecordRef ref, var title, var remarks))) {
                throw new IllegalStateException("not imported: " + sheet.file);
            }
            Source source = sources.find(ref.id()).orElseThrow();
            TextVersion version = sources.texts(sources.items(ref.id()).getFirst().id()).getFirst();
            held.put(sheet, new Held(source, version, sources.read(version)));
        }
    }

    /// Takes the practice recording in, and hands on its source and its original.
    void recording(Path file, RecordingTaker taker) throws ProblemException {
        Choice choice = Choice.of(importer.inspect(file, new Cancel()));
        ImportReport report = importer.importAll(List.of(choice), Progress.none(), new Cancel());
        if (!(report.files().getFirst().outcome()
                instanceof ImportOutcome.Imported(RecordRef ref, var title, var remarks))) {
            throw new IllegalStateException("not imported: " + file.getFileName());
        }
        Source source = sources.find(ref.id()).orElseThrow().ofKind(SourceKind.TESTIMONY);
        sources.change(source);
        taker.take(source, sources.items(ref.id()).getFirst().id());
    }

    /// Does something with a recording that was taken in.
    interface RecordingTaker {
        void take(Source source, UUID item) throws ProblemException;
    }

    /// Says of each what it is, who made it and when it says it was published.
    void describe(Map<Who, Agent> people) throws ProblemException {
        for (Sheet sheet : Sheet.values()) {
            Held one = of(sheet);
            Source described =
                    one.source()
                            .ofKind(sheet.kind)
                            .titled(sheet.title)
                            .by(Demonstration.made(people, sheet.creator).id())
                            .publishedOn(
                                    sheet.published == null
                                            ? null
                                            : Said.datedOrRelative(sheet.published))
                            .edited(Edition.UNKNOWN.inLanguages(List.of(sheet.language)))
                            .noted("Our own summary, made for the demonstration.");
            sources.change(described);
            held.put(sheet, new Held(described, one.version(), one.text()));
        }
    }

    /// Notes the footnotes of the briefing with the numbers it prints.
    void footnotes(Footnotes footnotes) throws ProblemException {
        Held briefing = of(Sheet.BRIEFING);
        for (Note note : Note.all()) {
            briefing.find(note.at());
            footnotes.add(briefing.source().id(), note.marker(), note.text(), note.damage());
        }
    }
}
