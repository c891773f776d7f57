package org.dalil.bench;

import org.dalil.casefile.Casefile;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.TextExtraction;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.source.Sources;
import org.dalil.source.intake.Choice;
import org.dalil.source.intake.Importer;
import org.dalil.texts.Texts;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.key.Passphrase;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// One large file that nothing compresses, in a folder of its own, and the casefile it is taken
/// into. Closing it leaves nothing behind.
final class BigFile implements AutoCloseable {
    private static final String NAME = "evidence.bin";

    private final Path folder = Files.createTempDirectory("dalil-peers-");
    private final Path file = folder.resolve(NAME);
    private final long bytes;
    private final Casefile casefile;

    BigFile(Size size) throws Exception {
        bytes = Long.getLong("dalil.bench.bytes", size.of(4, 1024) * (1L << 20));
        Random random = new Random(5);
        byte[] block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long done = 0; done < bytes; done += block.length) {
                random.nextBytes(block);
                out.write(block);
            }
        }
        try (Passphrase passphrase =
                Passphrase.taking(CasefileGenerator.PASSPHRASE.toCharArray())) {
            casefile =
                    CasefileGenerator.entrance()
                            .create(folder.resolve("casefile.dalil"), passphrase, "KM");
        }
    }

    Path folder() {
        return folder;
    }

    Path file() {
        return file;
    }

    Casefile casefile() {
        return casefile;
    }

    String size() {
        return bytes / (1 << 20) + " MiB";
    }

    double mebibytes() {
        return bytes / (double) (1 << 20);
    }

    /// Imports it as the program does: looks at it, seals it, registers it.
    Object take() throws Exception {
        Blobs blobs = casefile.vault().blobs();
        TextExtraction none =
                (document, request, cancel) ->
                        new ExtractionOutcome.NoText(ExtractionOutcome.Reason.KIND_UNKNOWN);
        Importer importer =
                new Importer(
                        casefile.holdings(),
                        blobs,
                        new Sources(casefile.holdings(), blobs),
                        none,
                        Texts.in(Locale.ENGLISH));
        Choice choice = Choice.of(importer.inspect(file, new Cancel())).including(true);
        return importer.importAll(List.of(choice), Progress.none(), new Cancel());
    }

    /// Takes everything back, so that the next turn does not find it held already.
    void giveBack() throws Exception {
        casefile.holdings().ledger().undo();
        shredAll();
    }

    void shredAll() throws Exception {
        Blobs blobs = casefile.vault().blobs();
        for (var id : blobs.list()) {
            blobs.shred(id);
        }
    }

    /// A shell line beside the file.
    Took outside(String line) throws IOException {
        return Outside.timed(folder, line, Map.of());
    }

    @Override
    public void close() throws Exception {
        try {
            casefile.close();
        } finally {
            Folder.delete(folder);
        }
    }
}
