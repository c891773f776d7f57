package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.vault.blob.Sealed;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.InUseException;
import org.dalil.vault.failure.NotACasefileException;
import org.dalil.vault.failure.Part;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.failure.WrongPassphraseException;
import org.dalil.vault.key.RecoveryKey;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.log.Seal;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A vault as its users see it: made, opened, locked, changed and refused.
class VaultTest {
    @TempDir Path temp;

    @Test
    void everythingIsThereAfterReopening() throws Exception {
        Path folder = temp.resolve("case.dalil");
        Sealed sealed;
        List<String> words;
        try (Vault vault = VaultKit.create(folder)) {
            try (Connection connection = VaultKit.connect(vault, Access.CREATE)) {
                Ledger.createTables(connection);
            }
            vault.journal().append(new byte[] {1});
            vault.drafts().put("a", "b");
            sealed = seal(vault);
            words = vault.journal().headWords();
        }
        Seal shown = Vaults.lastSeal(folder).orElseThrow();
        assertEquals(words, shown.words());
        try (Vault vault = VaultKit.open(folder);
                Connection connection = VaultKit.connect(vault, Access.OPEN)) {
            assertEquals(0, Ledger.check(connection, "reopened"));
            assertEquals(1, vault.journal().lastSeq());
            assertEquals("b", vault.drafts().all().get("a"));
            assertEquals(List.of(sealed.id()), vault.blobs().list());
            vault.requireUndamaged();
        }
    }

    @Test
    void oneProgramAtATime() throws Exception {
        Path folder = temp.resolve("case.dalil");
        try (Vault vault = VaultKit.create(folder)) {
            assertEquals(folder, vault.folder());
            assertThrows(InUseException.class, () -> VaultKit.open(folder));
        }
        VaultKit.open(folder).close();
    }

    @Test
    void aWrongPassphraseLetsGoOfTheFolder() throws Exception {
        Path folder = temp.resolve("case.dalil");
        VaultKit.create(folder).close();
        assertThrows(
                WrongPassphraseException.class,
                () -> VaultKit.vaults().open(folder, TestKeys.passphrase("other")));
        VaultKit.open(folder).close();
    }

    @Test
    void aRecoveryKeyIsASecondWayIn() throws Exception {
        Path folder = temp.resolve("case.dalil");
        RecoveryKey recovery;
        try (Vault vault = VaultKit.create(folder)) {
            recovery = vault.addRecoveryKey();
            assertTrue(vault.hasRecoveryKey());
            vault.changePassphrase(TestKeys.passphrase("new"), TestKeys.CHEAP);
        }
        assertThrows(WrongPassphraseException.class, () -> VaultKit.open(folder));
        VaultKit.vaults().open(folder, recovery).close();
        VaultKit.vaults().open(folder, TestKeys.passphrase("new")).close();
    }

    @Test
    void neverMakesWhatIsNotThereAndNeverTakesWhatIs() throws Exception {
        Path missing = temp.resolve("missing.dalil");
        assertThrows(NotACasefileException.class, () -> VaultKit.open(missing));
        assertFalse(Files.exists(missing));

        Path full = Files.createDirectory(temp.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "mine");
        assertThrows(NotACasefileException.class, () -> VaultKit.open(full));
        VaultException taken = assertThrows(VaultException.class, () -> VaultKit.create(full));
        assertEquals("vault.problem.folder-taken", taken.problem().key());
        assertEquals(List.of("letter.txt"), List.of(full.toFile().list()));
    }

    @Test
    void onlyTheOwnerMayEnterTheFolder() throws Exception {
        Path folder = temp.resolve("case.dalil");
        VaultKit.create(folder).close();
        FileStore store = Files.getFileStore(folder);
        if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        }
    }

    @Test
    void compactingGoesThroughASealedCopy() throws Exception {
        Path folder = temp.resolve("case.dalil");
        try (Vault vault = VaultKit.create(folder)) {
            long last = 0;
            try (Connection connection = VaultKit.connect(vault, Access.CREATE)) {
                Ledger.createTables(connection);
                connection.setAutoCommit(false);
                for (int i = 0; i < 60; i++) {
                    last = Ledger.commit(connection, last, new Random(i));
                }
                assertThrows(IllegalStateException.class, () -> vault.adopt(vault.newCopy()));
            }
            long before = Files.size(folder.resolve("casefile.mv.db"));
            DatabaseCopy copy = vault.newCopy();
            MVStore.compact(copy.source(), copy.target(), false, null);
            vault.adopt(copy);

            assertTrue(Files.size(folder.resolve("casefile.mv.db")) < before / 2);
            assertFalse(Files.exists(folder.resolve(copy.name())));
            try (Connection connection = VaultKit.connect(vault, Access.OPEN)) {
                assertEquals(last, Ledger.check(connection, "compacted"));
            }
            assertTrue(vault.verify(Progress.none(), new Cancel()).isWhole());
        }
    }

    @Test
    void aPageDamagedInUseStopsWriting() throws Exception {
        Path folder = temp.resolve("case.dalil");
        try (Vault vault = VaultKit.create(folder)) {
            try (Connection connection = VaultKit.connect(vault, Access.CREATE)) {
                Ledger.createTables(connection);
                connection.setAutoCommit(false);
                long last = 0;
                for (int i = 0; i < 100; i++) {
                    last = Ledger.commit(connection, last, new Random(i));
                }
            }
            Connection connection = VaultKit.connect(vault, Access.OPEN);
            Path file = folder.resolve("casefile.mv.db");
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 24_832 + 40; at < bytes.length; at += 4128) {
                bytes[at] ^= 1;
            }
            Files.write(file, bytes);

            assertThrows(SQLException.class, () -> Ledger.check(connection, "harmed"));
            DamagedException damage = assertThrows(DamagedException.class, vault::requireUndamaged);
            assertEquals(Part.DATABASE, damage.part());
            byte[] before = Files.readAllBytes(file);
            assertThrows(
                    SQLException.class,
                    () -> VaultKit.execute(connection, "create table x(y int)", "checkpoint sync"));
            assertThrows(SQLException.class, connection::close);
            assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
        }
    }

    @Test
    void verifyNamesWhatIsDamaged() throws Exception {
        Path folder = temp.resolve("case.dalil");
        try (Vault vault = VaultKit.create(folder)) {
            VaultKit.connect(vault, Access.CREATE).close();
            Sealed sealed = seal(vault);
            assertTrue(vault.verify(Progress.none(), new Cancel()).isWhole());
            flip(folder.resolve("keys.backup.json"), 20);
            flip(folder.resolve("casefile.mv.db"), 24_832 + 100);
            String hex = sealed.id().hex();
            flip(folder.resolve("blobs").resolve(hex.substring(0, 2)).resolve(hex), 90);

            VerifyReport report = vault.verify(Progress.none(), new Cancel());
            assertEquals(
                    List.of(
                            new VerifyReport.Damage(Part.KEYS, ""),
                            new VerifyReport.Damage(Part.DATABASE, "page 2"),
                            new VerifyReport.Damage(Part.BLOB, hex)),
                    report.damages());
        }
    }

    private static Sealed seal(Vault vault) throws VaultException {
        return vault.blobs()
                .seal(
                        new ByteArrayInputStream(new byte[1000]),
                        1000,
                        Progress.none(),
                        new Cancel());
    }

    private static void flip(Path file, int at) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }
}
