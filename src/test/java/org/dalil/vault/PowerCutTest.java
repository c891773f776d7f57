package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Progress;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Power cuts at chosen moments of a recorded workload: everything acknowledged before the cut is
/// there, nothing is wrong, the casefile opens. Each workload has a fresh seed, named on failure.
class PowerCutTest {
    /// The last row when so many steps had been taken.
    private record Acknowledged(int steps, long row) {}

    @TempDir Path temp;

    @Test
    void nothingAcknowledgedIsLost(TestReporter reporter) throws Exception {
        for (int workload = 0; workload < 3; workload++) {
            run(new SecureRandom().nextLong(), 160, 50, reporter);
        }
    }

    @Test
    @Tag("long")
    void nothingAcknowledgedIsLostInManyWorkloads(TestReporter reporter) throws Exception {
        for (int workload = 0; workload < 24; workload++) {
            run(new SecureRandom().nextLong(), 800, 60, reporter);
        }
    }

    private void run(long seed, int commits, int cuts, TestReporter reporter) throws Exception {
        reporter.publishEntry("seed", Long.toString(seed));
        Path live = temp.resolve("live-" + seed + ".dalil");
        RecordedDisk disk = new RecordedDisk();
        List<Acknowledged> acknowledged = record(live, disk, commits, new Random(seed));
        Path image = temp.resolve("image-" + seed + ".dalil");
        VaultKit.copy(live, image);
        Random random = new Random(seed + 1);
        int start = acknowledged.getFirst().steps();
        for (int model = 0; model < 3; model++) {
            for (int cut = 0; cut < cuts; cut++) {
                int moment = disk.moment(start, random);
                byte[] file = disk.image(moment, model == 0, random);
                Files.write(image.resolve("casefile.mv.db"), file);
                String where = "seed " + seed + ", model " + model + ", step " + moment;
                check(image, rowAt(acknowledged, moment), where, cut % 10 == 0);
            }
        }
    }

    private List<Acknowledged> record(Path folder, RecordedDisk disk, int commits, Random random)
            throws Exception {
        Vaults vaults = new Vaults(TestKeys.WIDE, Clock.system(), disk);
        List<Acknowledged> acknowledged = new ArrayList<>();
        try (Vault vault =
                vaults.create(folder, TestKeys.passphrase(VaultKit.PASSPHRASE), TestKeys.CHEAP)) {
            long last = 0;
            for (int session = 0; session < 4; session++) {
                Access access = session == 0 ? Access.CREATE : Access.OPEN;
                try (Connection connection = VaultKit.connect(vault, access)) {
                    Ledger.createTables(connection);
                    connection.setAutoCommit(false);
                    acknowledged.add(new Acknowledged(disk.steps(), last));
                    for (int i = 0; i < commits / 4; i++) {
                        last = Ledger.commit(connection, last, random);
                        acknowledged.add(new Acknowledged(disk.steps(), last));
                    }
                }
            }
        }
        return acknowledged;
    }

    private static long rowAt(List<Acknowledged> acknowledged, int moment) {
        return acknowledged.stream()
                .filter(a -> a.steps() <= moment)
                .mapToLong(Acknowledged::row)
                .max()
                .orElseThrow();
    }

    private static void check(Path image, long required, String where, boolean writeOn)
            throws Exception {
        try (Vault vault = VaultKit.open(image)) {
            try (Connection connection = VaultKit.connect(vault, Access.OPEN)) {
                long last = Ledger.check(connection, where);
                assertTrue(last >= required, where + ": " + required + " rows became " + last);
                if (writeOn) {
                    connection.setAutoCommit(false);
                    Ledger.commit(connection, last, new Random());
                }
            }
            if (writeOn) {
                VerifyReport report = vault.verify(Progress.none(), new Cancel());
                assertTrue(report.isWhole(), where + ": " + report);
            }
        }
    }
}
