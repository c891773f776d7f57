package org.dalil.bench;

import org.dalil.casefile.Casefile;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.TextExtraction;
import org.dalil.exchange.age.AgeRecipient;
import org.dalil.exchange.sharing.Selection;
import org.dalil.exchange.sharing.ShareRequest;
import org.dalil.exchange.sharing.Shares;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Progress;
import org.dalil.source.Sources;
import org.dalil.source.intake.Choice;
import org.dalil.source.intake.Importer;
import org.dalil.texts.Texts;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.Sealed;
import org.dalil.vault.key.Passphrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Taking a large file in, and sharing it, beside the programs people would otherwise use. Ours run
/// inside this process with everything they do in the program; everything ends on the disk.
final class Peers {
    private final Path folder;
    private final Path big;
    private final int rounds;
    private int turn;

    private Peers(Path folder, Path big, int rounds) {
        this.folder = folder;
        this.big = big;
        this.rounds = rounds;
    }

    /// Compares with a file of this many bytes and leaves nothing behind.
    static void run(long bytes, int rounds) throws Exception {
        Path folder = Files.createTempDirectory("dalil-peers-");
        try {
            Path big = folder.resolve("evidence.bin");
            fill(big, bytes);
            Peers peers = new Peers(folder, big, rounds);
            peers.taking();
            peers.sharing();
        } finally {
            Folder.delete(folder);
        }
    }

    private void taking() throws Exception {
        try (Passphrase passphrase = passphrase();
                Casefile casefile =
                        CasefileGenerator.entrance()
                                .create(folder.resolve("in.dalil"), passphrase, "KM")) {
            Blobs blobs = casefile.vault().blobs();
            Pairs pairs =
                    new Pairs(size() + " in")
                            .with("import: hash, seal, store", () -> imported(casefile))
                            .with("seal alone", () -> sealed(blobs));
            if (Outside.present("restic")) {
                pairs.with("restic backup", this::restic);
            } else {
                pairs.without("restic");
            }
            if (Outside.present("openssl")) {
                pairs.with("openssl sha256", () -> outside("openssl dgst -sha256 evidence.bin"));
            } else {
                pairs.without("openssl");
            }
            pairs.run(rounds);
        }
        Folder.delete(folder.resolve("in.dalil"));
    }

    private void sharing() throws Exception {
        if (!Outside.present("age") || !Outside.present("age-keygen")) {
            new Pairs(size() + " out").without("age");
            return;
        }
        Outside.run(folder, "age-keygen -o key.txt", Map.of());
        String recipient = Outside.run(folder, "age-keygen -y key.txt", Map.of()).strip();
        try (Passphrase passphrase = passphrase();
                Casefile casefile =
                        CasefileGenerator.entrance()
                                .create(folder.resolve("out.dalil"), passphrase, "KM")) {
            take(casefile);
            Shares shares = new Shares(casefile, Clock.system());
            ShareRequest request =
                    new ShareRequest(
                            Selection.everything(), List.of(AgeRecipient.parse(recipient)), "");
            Path file = folder.resolve("ours.dalil.age");
            String age = " | age -r " + recipient + " -o theirs.age && sync theirs.age";
            new Pairs(size() + " out")
                    .with(
                            "share file: open, hash, sign, age",
                            () ->
                                    Took.of(() ->
                                            shares.write(
                                                    request, file, Progress.none(), new Cancel())))
                    .with("tar | age", () -> outside("tar -cf - evidence.bin" + age))
                    .with(
                            "sha256sum, then tar | age",
                            () -> outside("sha256sum evidence.bin && tar -cf - evidence.bin" + age))
                    .run(rounds);
            checked(file);
        }
    }

    /// A share file that the public tool does not open would be no share file.
    private void checked(Path file) throws IOException {
        Outside.run(folder, "age -d -i key.txt " + file + " | tar -t > /dev/null", Map.of());
    }

    private Took imported(Casefile casefile) throws Exception {
        Took took = Took.of(() -> take(casefile));
        // Taken back, so that the next turn does not find it held already.
        casefile.holdings().ledger().undo();
        shredAll(casefile.vault().blobs());
        return took;
    }

    private Object take(Casefile casefile) throws Exception {
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
        Choice choice = Choice.of(importer.inspect(big, new Cancel())).including(true);
        return importer.importAll(List.of(choice), Progress.none(), new Cancel());
    }

    private Took sealed(Blobs blobs) throws Exception {
        Took took =
                Took.of(() -> {
                    try (InputStream in = Files.newInputStream(big)) {
                        Sealed sealed =
                                blobs.seal(in, Files.size(big), Progress.none(), new Cancel());
                        return sealed.size();
                    }
                });
        shredAll(blobs);
        return took;
    }

    private static void shredAll(Blobs blobs) throws Exception {
        for (var id : blobs.list()) {
            blobs.shred(id);
        }
    }

    private Took restic() throws Exception {
        Path repository = folder.resolve("restic-" + turn++);
        Map<String, String> environment =
                Map.of(
                        "RESTIC_PASSWORD", "x",
                        "RESTIC_REPOSITORY", repository.toString(),
                        "RESTIC_CACHE_DIR", folder.resolve("restic-cache").toString());
        Outside.run(folder, "restic init -q", environment);
        Took took =
                Outside.timed(folder, "restic backup -q evidence.bin && sync -f .", environment);
        Folder.delete(repository);
        return took;
    }

    private Took outside(String line) throws IOException {
        return Outside.timed(folder, line, Map.of());
    }

    private String size() throws IOException {
        return Files.size(big) / (1 << 20) + " MiB";
    }

    private static Passphrase passphrase() {
        return Passphrase.taking(CasefileGenerator.PASSPHRASE.toCharArray());
    }

    private static void fill(Path file, long bytes) throws IOException {
        Random random = new Random(5);
        byte[] block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long done = 0; done < bytes; done += block.length) {
                random.nextBytes(block);
                out.write(block);
            }
        }
    }
}
