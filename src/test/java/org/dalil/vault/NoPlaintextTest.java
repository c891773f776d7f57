package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A marker goes through every part of the vault and through what makes H2 write other files; no
/// byte of it lies in the clear, in the casefile folder or the computer's folder for passing files.
class NoPlaintextTest {
    private static final String MARKER = "ZQXWITNESSMARKER";

    @TempDir Path temp;

    @Test
    void nothingLiesInTheClear() throws Exception {
        Path passing = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = new HashSet<>(files(passing, 1));
        Path folder = temp.resolve("case.dalil");
        try (Vault vault = VaultKit.create(folder)) {
            vault.journal().append(MARKER.getBytes(StandardCharsets.UTF_8));
            vault.drafts().put(MARKER, MARKER);
            byte[] original = MARKER.repeat(20_000).getBytes(StandardCharsets.UTF_8);
            vault.blobs()
                    .seal(new ByteArrayInputStream(original), -1, Progress.none(), new Cancel());
            try (Connection connection = VaultKit.connect(vault, Access.CREATE)) {
                work(connection);
                assertClear(files(temp, 9), "while open");
                List<Path> fresh = new ArrayList<>(files(passing, 1));
                fresh.removeAll(before);
                assertClear(fresh, "among passing files");
            }
            vault.backup(temp, 2);
        }
        assertClear(files(temp, 9), "after closing");
        assertEquals(
                List.of(
                        "blobs",
                        "casefile.mv.db",
                        "drafts",
                        "journal",
                        "keys.backup.json",
                        "keys.json",
                        "lock",
                        "seal"),
                names(folder));
    }

    private static void work(Connection connection) throws Exception {
        VaultKit.execute(
                connection,
                "create table person(id bigint primary key, name varchar(200) unique, note clob)");
        connection.setAutoCommit(false);
        String add = "insert into person values(?,?,?)";
        try (PreparedStatement insert = connection.prepareStatement(add)) {
            for (int i = 0; i < 30_000; i++) {
                insert.setLong(1, i);
                insert.setString(2, MARKER + (i * 7919L) % 30_000);
                insert.setString(3, MARKER + " ".repeat(100) + i);
                insert.addBatch();
            }
            insert.executeBatch();
            insert.setLong(1, 50_000);
            insert.setString(2, "clob");
            insert.setCharacterStream(3, new StringReader(MARKER.repeat(200_000)));
            insert.execute();
        }
        connection.commit();
        assertThrows(
                SQLException.class,
                () ->
                        VaultKit.execute(
                                connection, "insert into person values(1,'" + MARKER + "','')"));
        assertThrows(
                SQLException.class,
                () -> VaultKit.execute(connection, "select '" + MARKER + "' from nowhere"));
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select distinct name, note from person order by note, name")) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            assertEquals(30_001, count);
        }
        connection.commit();
    }

    private static void assertClear(List<Path> files, String when) throws IOException {
        for (Path file : files) {
            byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            for (Charset charset :
                    List.of(
                            StandardCharsets.UTF_8,
                            StandardCharsets.UTF_16BE,
                            StandardCharsets.UTF_16LE)) {
                assertTrue(!holds(content, MARKER.getBytes(charset)), when + ": " + file);
            }
        }
    }

    private static boolean holds(byte[] content, byte[] wanted) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    private static List<Path> files(Path folder, int depth) throws IOException {
        try (var walk = Files.walk(folder, depth)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
