package org.dalil.bench;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes casefiles whose claims fill fields, came through chains, and stand for and against each
/// other. The same number of claims gives the same claims under fresh ids.
final class Argued {
    /// Sources, whatever the number of claims.
    static final int SOURCES = 10_000;

    // One act is kept in memory until it is sealed.
    private static final int CLAIMS_AN_ACT = 5_000;

    private Argued() {}

    /// Opens the casefile of so many claims below a folder, making it when it is not there yet.
    static Casefile openOrMake(Path below, int claims) throws Exception {
        Path folder = below.resolve("argued-" + claims + ".dalil");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(below);
            Path unfinished = below.resolve("unfinished-" + System.nanoTime() + ".dalil");
            CasefileGenerator.generate(unfinished, 0, 1);
            try (Casefile casefile = CasefileGenerator.open(unfinished)) {
                fill(casefile.holdings(), claims);
            }
            Files.move(unfinished, folder);
        }
        return CasefileGenerator.open(folder);
    }

    /// How large the database of the casefile of so many claims is.
    static double mebibytes(Path below, int claims) throws IOException {
        try (var files = Files.walk(below.resolve("argued-" + claims + ".dalil"))) {
            long bytes = 0;
            for (Path file : files.filter(one -> one.toString().endsWith(".mv.db")).toList()) {
                bytes += Files.size(file);
            }
            return bytes / (double) (1 << 20);
        }
    }

    /// Makes the claims with all that belongs to them.
    static void fill(Holdings holdings, int claims) throws Exception {
        Material material = new Material(7);
        ActName name = ActName.of("source.act.import", "count", 1);
        int people = Math.max(200, claims / 20);
        Web web =
                holdings.ledger()
                        .act(
                                name,
                                changes ->
                                        Web.make(
                                                changes,
                                                holdings,
                                                material,
                                                people,
                                                Math.min(SOURCES, claims)));
        Statements statements = new Statements(holdings, material, web);
        int every = Math.max(2, claims / Statements.OF_ONE);
        for (int done = 0; done < claims; done += CLAIMS_AN_ACT) {
            int now = Math.min(CLAIMS_AN_ACT, claims - done);
            int written =
                    holdings.ledger()
                            .act(
                                    name,
                                    changes -> {
                                        statements.write(changes, now, every);
                                        return now;
                                    });
            if (written != now) {
                throw new IllegalStateException("claims were lost");
            }
        }
    }
}
