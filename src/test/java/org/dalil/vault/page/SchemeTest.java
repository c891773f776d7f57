package org.dalil.vault.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.vault.Access;
import org.dalil.vault.Vault;
import org.dalil.vault.VaultKit;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The ways by which H2 could come to write in the clear, or where it must not.
class SchemeTest {
    @TempDir Path temp;

    @Test
    void anUnknownTokenMakesNothing() throws Exception {
        try (Vault vault = VaultKit.create(temp.resolve("case.dalil"))) {
            String url = vault.databaseUrl(Access.CREATE);
            String wrong = url.replaceFirst("vault:[0-9a-f]{32}", "vault:" + "0".repeat(32));

            assertThrows(SQLException.class, () -> DriverManager.getConnection(wrong, "a", ""));
            assertFalse(Files.exists(vault.folder().resolve("casefile.mv.db")));
            assertFalse(Files.exists(Path.of("vault:")), "a folder of the scheme's name");
        }
    }

    @Test
    void aClosedVaultIsNotReachable() throws Exception {
        String url;
        try (Vault vault = VaultKit.create(temp.resolve("case.dalil"))) {
            VaultKit.connect(vault, Access.CREATE).close();
            url = vault.databaseUrl(Access.OPEN);
        }
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "admin", ""));
    }

    @Test
    void aMissingDatabaseIsNeverMadeByOpening() throws Exception {
        try (Vault vault = VaultKit.create(temp.resolve("case.dalil"))) {
            VaultKit.connect(vault, Access.CREATE).close();
            String url = vault.databaseUrl(Access.OPEN).replace(";IFEXISTS=TRUE", "");
            Files.delete(vault.folder().resolve("casefile.mv.db"));

            assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "admin", ""));
            assertFalse(Files.exists(vault.folder().resolve("casefile.mv.db")));
        }
    }

    @Test
    void withoutTheSchemeTheProgramNotices() throws Exception {
        try (Vault vault = VaultKit.create(temp.resolve("case.dalil"))) {
            VaultKit.connect(vault, Access.CREATE).close();
            FilePath registered = FilePath.get("vault:");
            FilePath.unregister(registered);
            try {
                assertThrows(IllegalStateException.class, vault::assertSealed);
            } finally {
                FilePath.register(registered);
            }
            vault.assertSealed();
        }
    }

    @Test
    void aPlainDatabaseInTheSealedOnesPlaceIsNoticed() throws Exception {
        try (Vault vault = VaultKit.create(temp.resolve("case.dalil"))) {
            Files.writeString(vault.folder().resolve("casefile.mv.db"), "H:2,block:2,blockSize");

            assertThrows(IllegalStateException.class, vault::assertSealed);
            String url = vault.databaseUrl(Access.OPEN);
            assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "admin", ""));
        }
    }

    @Test
    void namesCannotLeaveTheFolder() throws Exception {
        try (Vault vault = VaultKit.create(temp.resolve("case.dalil"))) {
            String token = vault.databaseUrl(Access.CREATE).substring(14, 46);
            for (String name :
                    new String[] {"../other.mv.db", "keys.json", "casefile/../x.db", "journal"}) {
                FilePath path = FilePath.get("vault:" + token + "/" + name);

                assertFalse(path.exists(), name);
                assertThrows(IOException.class, () -> path.open("rw"), name);
            }
        }
    }

    @Test
    void passingFilesAreSealedAndSwept() throws Exception {
        Path folder = temp.resolve("case.dalil");
        try (Vault vault = VaultKit.create(folder)) {
            String name = vault.databaseUrl(Access.CREATE).substring(8, 55);
            String made = FileUtils.createTempFile(name, ".temp.db", true);
            try (var out = FileUtils.newOutputStream(made, false)) {
                out.write("a name in the clear".repeat(500).getBytes("UTF-8"));
            }
            Path file = folder.resolve(made.substring(made.indexOf('/') + 1));

            String onDisk = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
            assertTrue(onDisk.startsWith("DALILDB1"));
            assertFalse(onDisk.contains("in the clear"));
        }
        try (Vault vault = VaultKit.open(folder);
                var list = Files.list(folder)) {
            assertEquals(0, list.filter(f -> f.toString().contains("passing")).count());
        }
    }

    @Test
    void anotherUserMayJoinTheOpenDatabase() throws Exception {
        try (Vault vault = VaultKit.create(temp.resolve("case.dalil"));
                Connection admin = VaultKit.connect(vault, Access.CREATE)) {
            VaultKit.execute(
                    admin,
                    "create user app password ''",
                    "create table t(x int)",
                    "grant select on t to app");
            try (Connection app =
                    DriverManager.getConnection(vault.databaseUrl(Access.JOIN), "app", "")) {
                VaultKit.execute(app, "select * from t");
                assertThrows(
                        SQLException.class, () -> VaultKit.execute(app, "insert into t values(1)"));
            }
        }
    }
}
