package org.dalil.bench;

import org.dalil.vault.VaultKit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;

/// A table of what was said, in one of the storages that are compared.
final class SaidTable implements AutoCloseable {
    private static final int TRANSCRIPT = 500;
    private static final String WORDS = "what was said, as it was said, and by whom it was said. ";

    private boolean second;
    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement point;
    private final PreparedStatement range;
    private final Random random = new Random(7);
    private int rows;
    private int next;

    SaidTable(Connection connection) throws SQLException {
        this.connection = connection;
        VaultKit.execute(
                connection,
                "CREATE TABLE said (id bigint PRIMARY KEY, place bigint, words varchar)");
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT INTO said VALUES (?, ?, ?)");
        point = connection.prepareStatement("SELECT words FROM said WHERE id = ?");
        range =
                connection.prepareStatement(
                        "SELECT sum(char_length(words)) FROM said WHERE id >= ? AND id < ?");
    }

    void fill(int count) throws SQLException {
        while (next < count) {
            batch(1000);
        }
        durably();
        rows = next;
    }

    /// 500 rows in one durable transaction, the size of a transcript.
    int insertTranscript() throws SQLException {
        batch(TRANSCRIPT);
        durably();
        return next;
    }

    /// One row by its key.
    String pointRead() throws SQLException {
        point.setLong(1, random.nextInt(rows));
        try (ResultSet found = point.executeQuery()) {
            found.next();
            return found.getString(1);
        }
    }

    /// 500 rows one after another, from anywhere.
    long readTranscript() throws SQLException {
        int from = random.nextInt(rows - TRANSCRIPT);
        return read(from, from + TRANSCRIPT);
    }

    /// Every row, from the first or the second to the last: asked the very same again, the database
    /// would answer from memory.
    long scan() throws SQLException {
        second = !second;
        return read(second ? 1 : 0, rows);
    }

    /// One row, then everything to the disk.
    int durableCommit() throws SQLException {
        batch(1);
        durably();
        return next;
    }

    private long read(int from, int end) throws SQLException {
        range.setLong(1, from);
        range.setLong(2, end);
        try (ResultSet found = range.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private void batch(int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            insert.setLong(1, next);
            insert.setLong(2, next % 97);
            insert.setString(3, next + " " + WORDS.repeat(3));
            insert.addBatch();
            next++;
        }
        insert.executeBatch();
    }

    private void durably() throws SQLException {
        connection.commit();
        VaultKit.execute(connection, "CHECKPOINT SYNC");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
