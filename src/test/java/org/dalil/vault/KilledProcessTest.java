package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.dalil.kit.ChildProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;

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
            ChildProgram child =
                    ChildProgram.start(
                            List.of(),
                            KilledChild.class,
                            log,
                            folder.toString(),
                            acknowledged.toString());
            int wanted = 1 + random.nextInt(60);
            while (rows(acknowledged) < wanted) {
                if (child.ended(2)) {
                    fail("run " + run + ": " + child.said());
                }
            }
            child.kill();
            check(folder, acknowledged, "run " + run);
        }
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
