package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Problem;
import org.dalil.kernel.Progress;
import org.dalil.vault.failure.Part;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/// A backup is a casefile like any other, and a failed one leaves the earlier ones alone.
class BackupTest {
    @TempDir Path temp;
    private Path folder;
    private long last;

    @BeforeEach
    void create() throws Exception {
        folder = temp.resolve("case.dalil");
        try (Vault vault = VaultKit.create(folder)) {
            try (Connection connection = VaultKit.connect(vault, Access.CREATE)) {
                Ledger.createTables(connection);
                connection.setAutoCommit(false);
                last = Ledger.commit(connection, 0, new Random(7));
            }
            vault.journal().append(new byte[] {1, 2, 3});
            vault.blobs()
                    .seal(
                            new ByteArrayInputStream(new byte[100_000]),
                            -1,
                            Progress.none(),
                            new Cancel());
        }
    }

    @Test
    void aBackupIsACasefileLikeAnyOther() throws Exception {
        BackupReport report;
        try (Vault vault = open()) {
            report = vault.backup(temp, 3);
        }
        assertEquals(temp.resolve("case.backups"), report.folder().getParent());
        assertEquals(1, report.linked() + report.copied());
        assertEquals(1, report.entries());
        try (Vault copy = VaultKit.open(report.folder());
                Connection connection = VaultKit.connect(copy, Access.OPEN)) {
            assertEquals(last, Ledger.check(connection, "backup"));
            assertEquals(1, copy.journal().lastSeq());
            assertEquals(1, copy.blobs().list().size());
        }
    }

    @Test
    void keepsTheNewest() throws Exception {
        try (Vault vault = open()) {
            Path first = vault.backup(temp, 2).folder();
            Path second = vault.backup(temp, 2).folder();
            BackupReport third = vault.backup(temp, 2);

            assertEquals(List.of(first), third.removed());
            assertEquals(List.of(second, third.folder()), backups());
            assertThrows(IllegalArgumentException.class, () -> vault.backup(temp, 0));
        }
    }

    @Test
    void aFailureLeavesEarlierBackupsAlone() throws Exception {
        try (Vault vault = open()) {
            Path first = vault.backup(temp, 1).folder();
            Path database = folder.resolve("casefile.mv.db");
            byte[] bytes = Files.readAllBytes(database);
            bytes[24_832 + 50] ^= 1;
            Files.write(database, bytes);

            VaultException failed = assertThrows(VaultException.class, () -> vault.backup(temp, 1));
            assertEquals("vault.problem.backup-failed", failed.problem().key());
            assertEquals(List.of(first), backups());
        }
    }

    /// The clock's battery is empty: the newest backup has the oldest name.
    @Test
    void aBackupMadeUnderAClockSetBackIsNotTakenAwayAtOnce() throws Exception {
        Path first;
        try (Vault vault = open()) {
            first = vault.backup(temp, 1).folder();
        }
        try (Vault vault = openAt(Instant.parse("2001-01-01T00:00:00Z"))) {
            BackupReport report = vault.backup(temp, 1);
            assertEquals(List.of(first), report.removed());
            assertEquals(List.of(report.folder()), backups());
        }
    }

    /// Somebody made a new casefile under the name of an old one.
    @Test
    void backupsOfAnotherCasefileOfTheSameNameStay() throws Exception {
        Path foreign;
        try (Vault vault = open()) {
            foreign = vault.backup(temp, 1).folder();
        }
        Files.move(folder, temp.resolve("away"));
        create();
        try (Vault vault = openAt(Instant.parse("2040-01-01T00:00:00Z"))) {
            BackupReport report = vault.backup(temp, 1);
            assertEquals(List.of(), report.removed());
            assertEquals(List.of(foreign, report.folder()), backups());
        }
    }

    @Test
    void aCasefileWithoutItsDatabaseIsNotWholeAndPushesNoBackupOut() throws Exception {
        try (Vault vault = open()) {
            Path first = vault.backup(temp, 1).folder();
            Files.delete(folder.resolve("casefile.mv.db"));

            assertFalse(vault.verify(Progress.none(), new Cancel()).isReadable(Part.DATABASE));
            assertThrows(VaultException.class, () -> vault.backup(temp, 1));
            assertEquals(List.of(first), backups());
        }
    }

    /// The header of the database lies there twice, 4 KiB apart.
    @ParameterizedTest
    @ValueSource(ints = {0, 4096})
    void oneRottenCopyOfTheHeaderHindersNeitherUseNorBackupNorCompaction(int copy)
            throws Exception {
        Path database = folder.resolve("casefile.mv.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[copy] ^= 1;
        Files.write(database, bytes);
        try (Vault vault = open()) {
            try (Connection connection = VaultKit.connect(vault, Access.OPEN)) {
                assertEquals(last, Ledger.check(connection, "from the other copy"));
            }
            VerifyReport found = vault.verify(Progress.none(), new Cancel());
            String name = "header copy " + (copy == 0 ? 1 : 2);
            assertEquals(
                    List.of(new VerifyReport.Damage(Part.DATABASE, name, true)), found.damages());
            assertEquals(
                    Problem.of("vault.problem.damaged-spare").with("item", name),
                    found.damages().getFirst().problem());
            assertFalse(found.isWhole());
            assertTrue(found.isReadable());

            BackupReport backup = vault.backup(temp, 1);
            assertEquals(found.pages(), backup.pages());
            vault.drop(vault.newCopy());
        }
    }

    @Test
    void aDatabaseWithoutAnyWholeHeaderIsNotBackedUp() throws Exception {
        Path database = folder.resolve("casefile.mv.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[0] ^= 1;
        bytes[4096] ^= 1;
        Files.write(database, bytes);
        try (Vault vault = open()) {
            assertThrows(VaultException.class, () -> vault.backup(temp, 1));
            assertThrows(VaultException.class, vault::newCopy);
        }
    }

    /// A power cut left pages at the end that never became part of the database.
    @Test
    void aTornEndOfTheDatabaseHindersNoBackupAfterTheNextUse() throws Exception {
        Path database = folder.resolve("casefile.mv.db");
        byte[] torn = new byte[9 * 4128 + 77];
        new Random(3).nextBytes(torn);
        Files.write(database, torn, StandardOpenOption.APPEND);
        try (Vault vault = open()) {
            try (Connection connection = VaultKit.connect(vault, Access.OPEN)) {
                assertEquals(last, Ledger.check(connection, "after the power cut"));
            }
            assertTrue(vault.backup(temp, 1).pages() > 0);
        }
    }

    @Test
    void wantsTheDatabaseClosed() throws Exception {
        try (Vault vault = open();
                Connection connection = VaultKit.connect(vault, Access.OPEN)) {
            assertTrue(connection.isValid(0));
            assertThrows(IllegalStateException.class, () -> vault.backup(temp, 1));
        }
    }

    private Vault open() throws VaultException {
        return openAt(Instant.ofEpochSecond(1_800_000_000L));
    }

    /// Each look at this clock is a second later.
    private Vault openAt(Instant start) throws VaultException {
        AtomicLong seconds = new AtomicLong(start.getEpochSecond());
        Clock clock = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
        return new Vaults(TestKeys.WIDE, clock)
                .open(folder, TestKeys.passphrase(VaultKit.PASSPHRASE));
    }

    private List<Path> backups() throws Exception {
        try (var list = Files.list(temp.resolve("case.backups"))) {
            return list.sorted().toList();
        }
    }
}
