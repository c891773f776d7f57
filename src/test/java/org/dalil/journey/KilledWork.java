package org.dalil.journey;

import org.dalil.casefile.Casefile;
import org.dalil.desk.DraftKeeper;
import org.dalil.document.read.InProcessExtraction;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.kit.SealedCasefile;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Sources;
import org.dalil.source.intake.Choice;
import org.dalil.source.intake.Importer;
import org.dalil.texts.Texts;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The program that [KilledTest] kills: does one kind of work without end and acknowledges each
/// piece only when it is kept. Arguments: kind of work, casefile folder, acknowledgement file,
/// first number.
final class KilledWork {
    private final Path folder;
    private final RandomAccessFile acknowledged;
    private long number;

    private KilledWork(Path folder, RandomAccessFile acknowledged, long number) {
        this.folder = folder;
        this.acknowledged = acknowledged;
        this.number = number;
    }

    /// Runs until killed.
    public static void main(String[] args) throws Exception {
        try (RandomAccessFile acknowledged = new RandomAccessFile(args[2], "rw")) {
            KilledWork work =
                    new KilledWork(Path.of(args[1]), acknowledged, Long.parseLong(args[3]));
            switch (args[0]) {
                case "typing" -> work.type();
                case "importing" -> work.take();
                case "acting" -> work.act();
                default -> work.close();
            }
        }
    }

    private void kept() throws Exception {
        acknowledged.writeLong(number);
        acknowledged.getFD().sync();
        number++;
    }

    private void type() throws Exception {
        try (Casefile casefile = SealedCasefile.open(folder)) {
            DraftKeeper drafts = new DraftKeeper(casefile.vault().drafts(), failure -> {});
            while (true) {
                drafts.typed("claim:" + number % 5, KilledTest.words(number));
                if (!drafts.flush(Duration.ofSeconds(20))) {
                    throw new IllegalStateException("a draft was not kept");
                }
                kept();
            }
        }
    }

    private void take() throws Exception {
        try (Casefile casefile = SealedCasefile.open(folder)) {
            Sources sources = new Sources(casefile.holdings(), casefile.vault().blobs());
            Importer importer =
                    new Importer(
                            casefile.holdings(),
                            casefile.vault().blobs(),
                            sources,
                            new InProcessExtraction(),
                            Texts.in(Locale.ENGLISH));
            while (true) {
                Path file = Path.of(folder + "-" + number + ".txt");
                Files.writeString(file, KilledTest.words(number));
                importer.importAll(
                        List.of(Choice.of(importer.inspect(file, new Cancel())).including(true)),
                        Progress.none(),
                        new Cancel());
                kept();
            }
        }
    }

    private void act() throws Exception {
        try (Casefile casefile = SealedCasefile.open(folder)) {
            Agents agents = new Agents(casefile.holdings());
            while (true) {
                agents.add(AgentKind.PERSON, KilledTest.words(number));
                kept();
            }
        }
    }

    private void close() throws Exception {
        while (true) {
            Casefile casefile = SealedCasefile.open(folder);
            new Agents(casefile.holdings()).add(AgentKind.PERSON, KilledTest.words(number));
            kept();
            casefile.closeWithBackup(3);
        }
    }
}
