package org.dalil.database;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One open transaction. Arguments are always bound, never written into the statement; strings,
/// whole numbers, booleans, UUIDs, instants and null are understood. Valid only inside the call it
/// was given to.
public final class Tx {
    private final Connection connection;
    private final boolean keeps;

    Tx(Connection connection, boolean keeps) {
        this.connection = connection;
        this.keeps = keeps;
    }

    /// Whether what is done in it is kept. Then it may see what never comes to be, and what it
    /// reads is not to be remembered.
    public boolean keeps() {
        return keeps;
    }

    /// Runs one statement that changes rows; returns how many.
    public int update(String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /// Runs one statement for each row of arguments, in one round.
    public void batch(String sql, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// All rows of a query, in its order.
    public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet results = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(results);
                while (results.next()) {
                    rows.add(reader.read(row));
                }
                return rows;
            }
        }
    }

    /// The first row of a query, if there is one.
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... arguments)
            throws SQLException {
        List<T> rows = query(sql, reader, arguments);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    /// The single number that a query such as `select count(*) as n …` answers; its column is `n`.
    public long count(String sql, @Nullable Object... arguments) throws SQLException {
        return first(sql, row -> row.number("n"), arguments).orElse(0L);
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments)
            throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (argument instanceof Instant moment) {
                statement.setObject(i + 1, moment.atOffset(ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, argument);
            }
        }
    }
}
