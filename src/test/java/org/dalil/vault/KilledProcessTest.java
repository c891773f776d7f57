package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Kills a writing program for good, again and again over one casefile, without warning: what it
/// had acknowledged is there each time, and the folder is free to be opened.
class KilledProcessTest {
    private static final int RUNS = 30;
    private static final int ACKNOWLEDGEMENT = 2 * Long.BYTES;

    @TempDir Path temp;

    @Test
    void aKilledProgramLosesNothingAcknowledged() throws Exception {
        Path folder = temp.resolve("case.dalil");
        Random random = new Random();
        for (int run = 0; run < RUNS; run++) {
            Path acknowledged = temp.resolve("acknowledged-" + run);
            Path log = temp.resolve("child.log");
            Process child = start(folder, acknowledged, log);
            int wanted = 1 + random.nextInt(60);
            while (rows(acknowledged) < wanted) {
                if (child.waitFor(2, TimeUnit.MILLISECONDS)) {
                    fail("run " + run + ": " + Files.readString(log));
                }
            }
            child.destroyForcibly().waitFor();
            check(folder, acknowledged, "run " + run);
        }
    }

    private static Process start(Path folder, Path acknowledged, Path log) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledChild.class.getName(),
                        folder.toString(),
                        acknowledged.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static long rows(Path acknowledged) throws Exception {
        return Files.exists(acknowledged) ? Files.size(acknowledged) / ACKNOWLEDGEMENT : 0;
    }

    private static void check(Path folder, Path acknowledged, String where) throws Exception {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(acknowledged));
        int last = (int) (rows(acknowledged) - 1) * ACKNOWLEDGEMENT;
        try (Vault vault = VaultKit.open(folder);
                Connection connection = VaultKit.connect(vault, Access.OPEN)) {
            long row = Ledger.check(connection, where);
            assertTrue(row >= all.getLong(last), where + ": rows were lost");
            long entry = vault.journal().lastSeq();
            assertTrue(entry >= all.getLong(last + Long.BYTES), where + ": entries were lost");
        }
    }
}
