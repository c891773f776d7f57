package org.dalil.bench;

import org.dalil.vault.Access;
import org.dalil.vault.Vault;
import org.dalil.vault.VaultKit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// The same statements through our file layer, through plain H2 and through H2's own encryption,
/// all with the settings of a casefile. The table is larger than H2's page cache, so that reads
/// reach the file layer.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class VaultVersusPlain {
    private static final int ROWS_IN_BATCH = 500;
    private static final String WORDS = "what was said, as it was said, and by whom it was said. ";

    /// Which storage is measured.
    @Param({"vault", "plain", "cipher"})
    public String store;

    /// Rows before measuring.
    @Param("60000")
    public int rows;

    private final Random random = new Random(7);
    private Path folder;
    private Vault vault;
    private Connection connection;
    private PreparedStatement insert;
    private PreparedStatement point;
    private int next;

    /// Opens the storage and fills it.
    @Setup(Level.Trial)
    public void fill() throws Exception {
        folder = Files.createTempDirectory("dalil-bench-");
        vault = VaultKit.create(folder.resolve("v.dalil"));
        String url = vault.databaseUrl(Access.CREATE);
        String settings = url.substring(url.indexOf(';')) + ";CACHE_SIZE=4096";
        String file = "jdbc:h2:file:" + folder.resolve(store).toAbsolutePath();
        connection =
                switch (store) {
                    case "vault" -> DriverManager.getConnection(url + ";CACHE_SIZE=4096", "a", "");
                    case "plain" -> DriverManager.getConnection(file + settings, "a", "");
                    default ->
                            DriverManager.getConnection(
                                    file + settings + ";CIPHER=AES", "a", "filekey userkey");
                };
        VaultKit.execute(
                connection,
                "CREATE TABLE said (id bigint PRIMARY KEY, place bigint, words varchar)");
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT INTO said VALUES (?, ?, ?)");
        point = connection.prepareStatement("SELECT words FROM said WHERE id = ?");
        while (next < rows) {
            batch(1000);
        }
        durably();
    }

    /// Closes it and leaves nothing.
    @TearDown(Level.Trial)
    public void close() throws Exception {
        connection.close();
        vault.close();
        Folder.delete(folder);
    }

    /// 500 rows in one durable transaction, the size of a transcript.
    @Benchmark
    public int insertBatch() throws Exception {
        batch(ROWS_IN_BATCH);
        durably();
        return next;
    }

    /// One row by its key.
    @Benchmark
    public String pointRead() throws Exception {
        point.setLong(1, random.nextInt(rows));
        try (ResultSet found = point.executeQuery()) {
            found.next();
            return found.getString(1);
        }
    }

    /// Every row, from the first to the last.
    @Benchmark
    public long scan() throws Exception {
        try (PreparedStatement asked =
                connection.prepareStatement(
                        "SELECT sum(char_length(words)) FROM said WHERE id < ?")) {
            asked.setLong(1, rows);
            try (ResultSet found = asked.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    /// One row, then everything to the disk.
    @Benchmark
    public int durableCommit() throws Exception {
        batch(1);
        durably();
        return next;
    }

    private void batch(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            insert.setLong(1, next);
            insert.setLong(2, next % 97);
            insert.setString(3, next + " " + WORDS.repeat(3));
            insert.addBatch();
            next++;
        }
        insert.executeBatch();
    }

    private void durably() throws Exception {
        connection.commit();
        VaultKit.execute(connection, "CHECKPOINT SYNC");
    }
}
