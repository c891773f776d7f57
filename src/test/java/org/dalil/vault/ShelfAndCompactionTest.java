package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.vault.failure.VaultException;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Backups are found by their names and copied out whole; a compacted database takes the old one's
/// place only when neither is open.
class ShelfAndCompactionTest {
    @TempDir Path temp;

    private Path created() throws Exception {
        Path folder = temp.resolve("case.dalil");
        try (Vault vault = VaultKit.create(folder)) {
            try (Connection connection = VaultKit.connect(vault, Access.CREATE)) {
                Ledger.createTables(connection);
                connection.setAutoCommit(false);
                Ledger.commit(connection, 0, new Random(7));
            }
            vault.blobs()
                    .seal(
                            new ByteArrayInputStream(new byte[70_000]),
                            -1,
                            Progress.none(),
                            new Cancel());
        }
        return folder;
    }

    private static Path blob(Path folder) throws Exception {
        try (var walk = Files.walk(folder.resolve("blobs"))) {
            return walk.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    @Test
    void theNewestBackupComesFirstAndNothingElseCounts() throws Exception {
        Path casefile = temp.resolve("case.dalil");
        assertEquals(List.of(), BackupShelf.of(casefile));
        Path shelf = Files.createDirectory(temp.resolve("case.backups"));
        Instant early = Instant.parse("2026-01-02T03:04:05.006Z");
        Instant late = Instant.parse("2026-11-02T03:04:05.006Z");
        for (Instant at : List.of(late, early)) {
            Files.createDirectory(shelf.resolve(BackupShelf.nameAt(at)));
        }
        for (String other : List.of(".unfinished", "notes.txt", "old.dalil")) {
            Files.createDirectory(shelf.resolve(other));
        }
        assertEquals(
                List.of(late, early),
                BackupShelf.of(casefile).stream().map(BackupShelf.Kept::madeAt).toList());
    }

    @ParameterizedTest
    @CsvSource({"case.dalil, case.backups", "case, case.backups", "a.b.dalil, a.b.backups"})
    void aShelfIsNamedAfterItsCasefile(String casefile, String shelf) {
        assertEquals(shelf, BackupShelf.nameFor(temp.resolve(casefile)));
    }

    @Test
    void aNameTellsWhenAndSortsByIt() {
        Instant at = Instant.parse("2026-03-29T01:59:59.007Z");
        assertEquals(at, BackupShelf.timeOf(temp.resolve(BackupShelf.nameAt(at))));
        String before = BackupShelf.nameAt(at);
        String after = BackupShelf.nameAt(at.plusMillis(1));
        assertTrue(before.compareTo(after) < 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.dalil",
                ".dalil",
                "2026-03-29T01-59-59.007Z",
                "2026-13-29T01-59-59.007Z.dalil",
                "2026-02-30T01-59-59.007Z.dalil.unfinished"
            })
    void otherNamesAreNoBackups(String name) {
        assertNull(BackupShelf.timeOf(temp.resolve(name)));
    }

    @Test
    void aBackupSharesTheSealedFilesPlaceAndTheDatabasesNot() throws Exception {
        Path folder = created();
        BackupReport report;
        try (Vault vault = VaultKit.open(folder)) {
            report = vault.backup(temp, 2);
        }
        assertEquals(1, report.linked());
        assertEquals(0, report.copied());
        assertTrue(Files.isSameFile(blob(folder), blob(report.folder())));
        Path database = folder.resolve("casefile.mv.db");
        Path copy = report.folder().resolve("casefile.mv.db");
        assertArrayEquals(Files.readAllBytes(database), Files.readAllBytes(copy));
        assertEquals(false, Files.isSameFile(database, copy));
    }

    @Test
    void aBackupIsCopiedOutOnceAndOpens() throws Exception {
        Path folder = created();
        try (Vault vault = VaultKit.open(folder)) {
            vault.backup(temp, 2);
        }
        BackupShelf.Kept kept = BackupShelf.of(folder).getFirst();
        Path target = temp.resolve("again.dalil");
        Files.createDirectory(temp.resolve("again.dalil.unfinished")); // an earlier try broke off
        BackupShelf.copyOut(kept, target);
        VaultException taken =
                assertThrows(VaultException.class, () -> BackupShelf.copyOut(kept, target));
        assertEquals("vault.problem.folder-taken", taken.problem().key());
        try (Vault vault = VaultKit.open(target)) {
            assertTrue(vault.verify(Progress.none(), new Cancel()).isWhole());
            assertEquals(1, vault.blobs().list().size());
        }
        assertEquals(1, BackupShelf.of(folder).size());
        assertTrue(Files.notExists(temp.resolve("again.dalil.unfinished")));
    }

    @Test
    void aFinishedCopyTakesTheDatabasesPlace() throws Exception {
        Path folder = created();
        try (Vault vault = VaultKit.open(folder)) {
            DatabaseCopy copy = vault.newCopy();
            vault.databaseUrl(Access.OPEN);
            byte[] before = Files.readAllBytes(folder.resolve("casefile.mv.db"));
            MVStore.compact(copy.source(), copy.target(), false, null);
            vault.adopt(copy);
            byte[] after = Files.readAllBytes(folder.resolve("casefile.mv.db"));
            assertEquals(false, Arrays.equals(before, 0, 64, after, 0, 64));
            assertTrue(Files.notExists(folder.resolve(copy.name())));
            try (Connection connection = VaultKit.connect(vault, Access.OPEN)) {
                assertTrue(Ledger.check(connection, "compacted") > 0);
            }
        }
    }

    @Test
    void nothingIsAdoptedWhileTheDatabaseIsOpen() throws Exception {
        Path folder = created();
        try (Vault vault = VaultKit.open(folder)) {
            DatabaseCopy copy = vault.newCopy();
            byte[] before = Files.readAllBytes(folder.resolve("casefile.mv.db"));
            try (Connection connection = VaultKit.connect(vault, Access.OPEN)) {
                assertTrue(connection.isValid(0));
                assertThrows(IllegalStateException.class, () -> vault.adopt(copy));
            }
            assertEquals(before.length > 0, Files.size(folder.resolve("casefile.mv.db")) > 0);
        }
    }

    @Test
    void everyCopyHasANameOfItsOwnAndWhatIsLeftIsSwept() throws Exception {
        Path folder = created();
        try (Vault vault = VaultKit.open(folder)) {
            assertEquals(false, vault.newCopy().name().equals(vault.newCopy().name()));
            Files.writeString(folder.resolve(vault.newCopy().name()), "left by a power cut");
        }
        VaultKit.open(folder).close();
        try (var list = Files.list(folder)) {
            assertTrue(list.noneMatch(file -> file.toString().contains("copy-")));
        }
    }
}
