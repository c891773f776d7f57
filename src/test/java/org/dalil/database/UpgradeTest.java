package org.dalil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Settings;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.kit.BareCasefile;
import org.dalil.vault.Access;
import org.dalil.vault.Vault;
import org.dalil.vault.VaultKit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A casefile of an earlier version is brought up to date in a copy: all of it or nothing.
class UpgradeTest {
    private static final String SECRET = "00";

    @TempDir Path dir;
    private Path folder = Path.of("");

    @BeforeEach
    void named() {
        folder = dir.resolve("Old.dalil");
    }

    private static Migrations.Step first() throws Exception {
        String name = "0001-foundation";
        String path = "/org/dalil/database/migrations/" + name + ".sql";
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(path))) {
            return new Migrations.Step(
                    1, name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /// A casefile as the first version of the schema made it, with one setting in it.
    private void makeFirstVersion() throws Exception {
        try (Vault vault = VaultKit.create(folder);
                Database database =
                        Database.open(
                                vault.databaseUrl(Access.CREATE),
                                SECRET,
                                new Migrations(List.of(first())))) {
            vault.assertSealed();
            int rows =
                    database.write(
                            tx -> tx.update("INSERT INTO setting VALUES (?, ?)", "initials", "KM"));
            assertEquals(1, rows);
        }
    }

    private List<String> tables(Vault vault) throws Exception {
        return Inspection.of(
                vault.databaseUrl(Access.OPEN),
                SECRET,
                tx ->
                        tx.query(
                                "SELECT table_name AS word FROM information_schema.tables"
                                        + " WHERE table_schema = 'PUBLIC' ORDER BY table_name",
                                row -> row.word("word")));
    }

    private static List<String> steps(Vault vault) throws Exception {
        return Inspection.of(
                vault.databaseUrl(Access.OPEN),
                SECRET,
                tx ->
                        tx.query(
                                "SELECT name AS word FROM schema_step ORDER BY number",
                                row -> row.word("word")));
    }

    private void noCopyStays() throws Exception {
        try (var list = Files.list(folder)) {
            assertTrue(list.noneMatch(file -> file.toString().contains("copy-")));
        }
    }

    @Test
    void aCasefileOfTheFirstVersionOpensWithEverythingInIt() throws Exception {
        makeFirstVersion();
        try (Casefile casefile =
                Casefile.open(VaultKit.open(folder), BareCasefile.SHAPES, Clock.system())) {
            assertEquals("KM", casefile.initials());
            assertEquals("KM", casefile.settings().get(Settings.INITIALS).orElseThrow());
            assertEquals(
                    0L,
                    (long)
                            casefile.holdings()
                                    .database()
                                    .read(tx -> tx.count("SELECT count(*) AS n FROM share")));
        }
        try (Vault vault = VaultKit.open(folder)) {
            assertEquals(Migrations.ofThisVersion().newest(), steps(vault).size());
            assertEquals(0, new Upgrade(vault, SECRET, Migrations.ofThisVersion()).run());
        }
        noCopyStays();
    }

    @Test
    void aStepThatFailsHalfWayLeavesTheCasefileAsItWas() throws Exception {
        makeFirstVersion();
        Migrations.Step half =
                new Migrations.Step(
                        2,
                        "half",
                        """
                        CREATE TABLE fresh (n integer);
                        ALTER TABLE setting ADD COLUMN later varchar;
                        DELETE FROM setting;
                        INSERT INTO missing VALUES (1);
                        """);
        try (Vault vault = VaultKit.open(folder)) {
            List<String> before = tables(vault);
            StorageException refused =
                    assertThrows(
                            StorageException.class,
                            () ->
                                    new Upgrade(
                                                    vault,
                                                    SECRET,
                                                    new Migrations(List.of(first(), half)))
                                            .run());
            assertEquals("database.problem.upgrade", refused.problem().key());
            assertEquals(before, tables(vault));
            assertEquals(List.of("0001-foundation"), steps(vault));
            assertEquals(
                    List.of("initials"),
                    Inspection.of(
                            vault.databaseUrl(Access.OPEN),
                            SECRET,
                            tx -> tx.query("SELECT * FROM setting", row -> row.word("name"))));
            noCopyStays();
        }
        try (Casefile casefile =
                Casefile.open(VaultKit.open(folder), BareCasefile.SHAPES, Clock.system())) {
            assertEquals("KM", casefile.initials(), "and this version opens it");
        }
    }

    @Test
    void aNewerCasefileIsRefusedAndLeftAlone() throws Exception {
        makeFirstVersion();
        try (Vault vault = VaultKit.open(folder)) {
            StorageException refused =
                    assertThrows(
                            StorageException.class,
                            () -> new Upgrade(vault, SECRET, new Migrations(List.of())).run());
            assertEquals("database.problem.newer", refused.problem().key());
            assertEquals(List.of("0001-foundation"), steps(vault));
        }
    }

    @Test
    void aDamagedDatabaseIsNotUpgraded() throws Exception {
        makeFirstVersion();
        Path database = folder.resolve("casefile.mv.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);
        try (Vault vault = VaultKit.open(folder)) {
            // Whether the opening already meets the damage depends on where the middle lies.
            assertThrows(
                    ProblemException.class,
                    () -> new Upgrade(vault, SECRET, Migrations.ofThisVersion()).run());
        }
        noCopyStays();
    }

    @Test
    void lookingKeepsNothing() throws Exception {
        makeFirstVersion();
        try (Vault vault = VaultKit.open(folder)) {
            String url = vault.databaseUrl(Access.OPEN);
            int gone = Inspection.of(url, SECRET, tx -> tx.update("DELETE FROM setting"));
            assertEquals(1, gone);
            assertEquals(
                    1L,
                    (long)
                            Inspection.of(
                                    url,
                                    SECRET,
                                    tx -> tx.count("SELECT count(*) AS n FROM setting")));
            StorageException refused =
                    assertThrows(
                            StorageException.class,
                            () -> Inspection.of(url, SECRET, tx -> tx.count("SELECT missing")));
            assertEquals("database.problem.read", refused.problem().key());
            assertThrows(
                    StorageException.class, () -> Inspection.of(url, "ffff", tx -> tx.count("")));
        }
    }
}
