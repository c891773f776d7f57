package org.dalil.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.app.KnownShapes;
import org.dalil.casefile.Casefile;
import org.dalil.casefile.Entrance;
import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Progress;
import org.dalil.vault.blob.Sealed;
import org.dalil.vault.key.KdfCost;
import org.dalil.vault.key.Passphrase;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes a casefile of any size through the same doors as the program: a real vault, real sealed
/// texts, large acts through the ledger. The same seed gives the same records under fresh ids.
public final class CasefileGenerator {
    /// What opens every generated casefile; the program opens it too.
    public static final String PASSPHRASE = "plain words for measured casefiles";

    /// Claims in each hundred records.
    static final int CLAIMS_IN_HUNDRED = 30;

    // One act is one journal entry of at most 16 MiB; a record takes under a kilobyte of it.
    private static final int RECORDS_AN_ACT = 5_000;
    private static final int RECORDS_A_SOURCE = 1_000;

    private CasefileGenerator() {}

    /// Arguments: folder, number of records, seed.
    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            System.err.println("folder, number of records, seed");
            System.exit(2);
        }
        int records = Integer.parseInt(args[1]);
        long began = System.nanoTime();
        generate(Path.of(args[0]), records, Long.parseLong(args[2]));
        System.out.printf(
                "%,d records in %.1f s; its passphrase: %s%n",
                records, (System.nanoTime() - began) / 1e9, PASSPHRASE);
    }

    /// How many records a measurement of this size looks at.
    static int records(Size size) {
        return size.of(2_000, 334_000);
    }

    /// The way into generated casefiles.
    static Entrance entrance() {
        return new Entrance(
                KdfCost.PRODUCTION_BOUNDS, KdfCost.STANDARD, KnownShapes.all(), Clock.system());
    }

    /// Opens a generated casefile.
    static Casefile open(Path folder) throws Exception {
        try (Passphrase passphrase = passphrase()) {
            return entrance().open(folder, passphrase);
        }
    }

    /// Opens the casefile of this size below a folder, making it when it is not there yet.
    static Casefile openOrGenerate(Path below, int records) throws Exception {
        Path folder = below.resolve("generated-" + records + ".dalil");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(below);
            Path unfinished = below.resolve("unfinished-" + System.nanoTime() + ".dalil");
            generate(unfinished, records, 1);
            Files.move(unfinished, folder);
        }
        return open(folder);
    }

    /// Makes the casefile; about a third of its records are claims.
    static void generate(Path folder, int records, long seed) throws Exception {
        try (Passphrase passphrase = passphrase();
                Casefile casefile = entrance().create(folder, passphrase, "KM")) {
            Material material = new Material(seed);
            Harvest harvest = new Harvest(casefile.holdings().ids(), material);
            for (int done = 0; done < records; done += RECORDS_AN_ACT) {
                int now = Math.min(RECORDS_AN_ACT, records - done);
                act(casefile, material, harvest, now);
            }
        }
    }

    private static void act(Casefile casefile, Material material, Harvest harvest, int records)
            throws Exception {
        Sealed[] texts = new Sealed[Math.max(1, records / RECORDS_A_SOURCE)];
        String[] words = new String[texts.length];
        for (int i = 0; i < texts.length; i++) {
            words[i] = text(material);
            byte[] bytes = words[i].getBytes(UTF_8);
            texts[i] =
                    casefile.vault()
                            .blobs()
                            .seal(
                                    new ByteArrayInputStream(bytes),
                                    bytes.length,
                                    Progress.none(),
                                    new Cancel());
        }
        casefile.holdings()
                .ledger()
                .act(
                        ActName.of("source.act.import", "count", texts.length),
                        changes -> {
                            for (int i = 0; i < texts.length; i++) {
                                int share = records / texts.length;
                                harvest.sow(changes, texts[i], words[i], share);
                            }
                            return records;
                        });
    }

    private static String text(Material material) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 40_000) {
            text.append(material.sentence()).append(text.length() % 7 == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private static Passphrase passphrase() {
        return Passphrase.taking(PASSPHRASE.toCharArray());
    }
}
