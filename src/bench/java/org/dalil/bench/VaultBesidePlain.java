package org.dalil.bench;

import org.dalil.vault.Access;
import org.dalil.vault.Vault;
import org.dalil.vault.VaultKit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// The same statements through our file layer, through plain H2 and through H2's own encryption,
/// all with the settings of a casefile. The tables are larger than H2's page cache, so that reads
/// reach the file layer.
final class VaultBesidePlain {
    private static final String CACHE = ";CACHE_SIZE=4096";

    private VaultBesidePlain() {}

    static void run(Size size) throws Exception {
        Path folder = Files.createTempDirectory("dalil-bench-");
        int rows = size.of(2_000, 60_000);
        try (Vault vault = VaultKit.create(folder.resolve("v.dalil"))) {
            String url = vault.databaseUrl(Access.CREATE);
            String settings = url.substring(url.indexOf(';')) + CACHE;
            String file = "jdbc:h2:file:" + folder.toAbsolutePath() + "/";
            try (SaidTable ours = new SaidTable(DriverManager.getConnection(url + CACHE, "a", ""));
                    SaidTable plain =
                            new SaidTable(
                                    DriverManager.getConnection(
                                            file + "plain" + settings, "a", ""));
                    SaidTable cipher =
                            new SaidTable(
                                    DriverManager.getConnection(
                                            file + "cipher" + settings + ";CIPHER=AES",
                                            "a",
                                            "filekey userkey"))) {
                ours.fill(rows);
                plain.fill(rows);
                cipher.fill(rows);
                compare(size, ours, plain, cipher);
            }
        } finally {
            Folder.delete(folder);
        }
    }

    private static void compare(Size size, SaidTable ours, SaidTable plain, SaidTable cipher)
            throws Exception {
        Comparison comparison = new Comparison(size.of(1, 7), ours, plain, cipher);
        comparison.run("500 rows in one durable commit", size.of(1, 20), t -> t::insertTranscript);
        comparison.run("point read", size.of(50, 5_000), t -> t::pointRead);
        comparison.run("read 500 neighbouring rows", size.of(2, 200), t -> t::readTranscript);
        comparison.run("scan of every row", size.of(1, 5), t -> t::scan);
        comparison.run("durable commit of one row", size.of(2, 100), t -> t::durableCommit);
    }

    /// The same work on three tables, in turns.
    private record Comparison(int rounds, SaidTable ours, SaidTable plain, SaidTable cipher) {
        void run(String operation, int times, Function<SaidTable, Callable<?>> work)
                throws Exception {
            new Rivals(operation, () -> Took.each(times, work.apply(ours)))
                    .beside("plain H2", 1.5, () -> Took.each(times, work.apply(plain)))
                    .beside("H2 CIPHER=AES", 0.4, () -> Took.each(times, work.apply(cipher)))
                    .run(rounds);
        }
    }
}
