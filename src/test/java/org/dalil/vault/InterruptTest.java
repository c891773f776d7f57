package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// Threads that read the database are interrupted all the time: the file stays open, the writer
/// goes on, and nothing is lost when the casefile is opened again. The program itself never
/// interrupts.
class InterruptTest {
    @TempDir Path temp;

    @Test
    void interruptedReadersHarmNothing() throws Exception {
        Path folder = temp.resolve("case.dalil");
        long last = 0;
        try (Vault vault = VaultKit.create(folder);
                Connection writer = VaultKit.connect(vault, Access.CREATE)) {
            VaultKit.execute(writer, "set cache_size 64");
            Ledger.createTables(writer);
            writer.setAutoCommit(false);
            Random random = new Random(1);
            for (int i = 0; i < 100; i++) {
                last = Ledger.commit(writer, last, random);
            }
            AtomicInteger scans = new AtomicInteger();
            Thread reader = Thread.ofPlatform().start(() -> scan(vault, scans));
            while (reader.isAlive()) {
                reader.interrupt();
                last = Ledger.commit(writer, last, random);
            }
            assertTrue(scans.get() > 0, "no scan ended, so nothing was tried");
            assertEquals(last, Ledger.check(writer, "while open"));
        }
        try (Vault vault = VaultKit.open(folder);
                Connection again = VaultKit.connect(vault, Access.OPEN)) {
            assertEquals(last, Ledger.check(again, "after reopening"));
        }
    }

    /// Reads everything twenty times, each time from the disk, interrupted or not.
    private static void scan(Vault vault, AtomicInteger scans) {
        for (int i = 0; i < 20; i++) {
            try (Connection reader = VaultKit.connect(vault, Access.JOIN);
                    Statement statement = reader.createStatement();
                    ResultSet rows = statement.executeQuery("select body from entry")) {
                while (rows.next()) {
                    rows.getString(1);
                }
                scans.incrementAndGet();
            } catch (SQLException | org.dalil.vault.failure.VaultException e) {
                Thread.onSpinWait(); // H2 may end an interrupted statement; the file must not
                // suffer
            }
        }
    }
}
