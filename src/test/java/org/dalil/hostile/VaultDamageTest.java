package org.dalil.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.vault.Access;
import org.dalil.vault.Vault;
import org.dalil.vault.VaultKit;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.Part;
import org.dalil.vault.failure.VaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;

/// A casefile folder that the disk or a person has harmed: an error or the true contents, never
/// anything else, and never a word about a wrong passphrase.
class VaultDamageTest {
    private static final int ROWS = 1500;
    private static final int FIRST_PAGE = 24_832;
    private static final int PAGE = 4128;

    @TempDir Path temp;

    @Test
    void noBitOfTheDatabaseCanBeFlippedUnnoticed() throws Exception {
        Path folder = create();
        Path file = folder.resolve("casefile.mv.db");
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random();
        int refused = 0;
        for (int i = 0; i < 800; i++) {
            byte[] harmed = whole.clone();
            harmed[random.nextInt(harmed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, harmed);
            refused += isRefused(folder) ? 1 : 0;
        }
        assertTrue(refused > 600, "only " + refused + " of 800 were noticed");
    }

    @Test
    void pagesCannotChangePlacesAndTheFileCannotBeCut() throws Exception {
        Path folder = create();
        Path file = folder.resolve("casefile.mv.db");
        byte[] whole = Files.readAllBytes(file);
        int pages = (whole.length - FIRST_PAGE) / PAGE;
        Random random = new Random();
        for (int i = 0; i < 150; i++) {
            byte[] harmed = whole.clone();
            int from = FIRST_PAGE + PAGE * random.nextInt(pages);
            int to = FIRST_PAGE + PAGE * random.nextInt(pages);
            System.arraycopy(whole, from, harmed, to, PAGE);
            Files.write(file, harmed);
            isRefused(folder);
        }
        for (int cut : new int[] {1, 512, PAGE, 4 * PAGE, whole.length / 5, whole.length}) {
            Files.write(file, Arrays.copyOf(whole, whole.length - cut));
            assertTrue(isRefused(folder), cut + " bytes missing");
        }
    }

    /// One copy harmed: opens with the other. Both harmed: damage, and never a wrong passphrase.
    @Test
    void aHarmedKeyFileIsNeverAWrongPassphrase() throws Exception {
        Path folder = create();
        Path first = folder.resolve("keys.json");
        Path second = folder.resolve("keys.backup.json");
        byte[] whole = Files.readAllBytes(first);
        for (int at = 0; at < whole.length; at++) {
            byte[] harmed = whole.clone();
            harmed[at] ^= (byte) (1 << (at % 8));
            Files.write(first, harmed);
            Files.write(second, harmed);
            DamagedException damage =
                    assertThrows(DamagedException.class, () -> VaultKit.open(folder), "byte " + at);
            assertEquals(Part.KEYS, damage.part());
            Files.write(second, whole);
            if (at % 10 == 0) {
                VaultKit.open(folder).close();
                assertEquals(-1, Arrays.mismatch(whole, Files.readAllBytes(first)), "mended");
            }
        }
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            Files.write(first, Arrays.copyOf(whole, length));
            Files.write(second, Arrays.copyOf(whole, length));
            assertThrows(DamagedException.class, () -> VaultKit.open(folder));
        }
    }

    @Test
    void nonsenseInPlaceOfTheJournalOrTheDatabaseIsRefused() throws Exception {
        Path folder = create();
        byte[] nonsense = new byte[100_000];
        new Random().nextBytes(nonsense);
        byte[] whole = Files.readAllBytes(folder.resolve("journal"));
        Files.write(folder.resolve("journal"), nonsense);
        assertThrows(DamagedException.class, () -> VaultKit.open(folder));
        Files.write(folder.resolve("journal"), whole);
        Files.write(folder.resolve("casefile.mv.db"), nonsense);
        assertTrue(isRefused(folder));
        assertFalse(Files.exists(folder.resolve("casefile.trace.db")));
    }

    private Path create() throws VaultException, SQLException {
        Path folder = temp.resolve("case.dalil");
        try (Vault vault = VaultKit.create(folder);
                Connection connection = VaultKit.connect(vault, Access.CREATE)) {
            VaultKit.execute(
                    connection,
                    "create table t(k int primary key, h varchar(64), b varbinary(500), d int)");
            String add = "insert into t values(?,?,?,?)";
            try (PreparedStatement insert = connection.prepareStatement(add)) {
                for (int k = 0; k < ROWS; k++) {
                    insert.setInt(1, k);
                    insert.setString(2, "row " + k);
                    insert.setBytes(3, bytes(k));
                    insert.setInt(4, 3 * k);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            VaultKit.execute(connection, "shutdown compact");
        }
        return folder;
    }

    /// True when opening or reading failed; fails the test when anything but the truth was read.
    private static boolean isRefused(Path folder) {
        try (Vault vault = VaultKit.open(folder);
                Connection connection = VaultKit.connect(vault, Access.OPEN);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select k, h, b, d from t order by k")) {
            int k = 0;
            for (; rows.next(); k++) {
                assertEquals(k, rows.getInt(1));
                assertEquals("row " + k, rows.getString(2));
                assertEquals(-1, Arrays.mismatch(bytes(k), rows.getBytes(3)));
                assertEquals(3 * k, rows.getInt(4));
            }
            assertEquals(ROWS, k);
            return false;
        } catch (SQLException | VaultException | IllegalStateException e) {
            return true;
        }
    }

    private static byte[] bytes(int k) {
        byte[] bytes = new byte[200];
        new Random(k).nextBytes(bytes);
        return bytes;
    }
}
