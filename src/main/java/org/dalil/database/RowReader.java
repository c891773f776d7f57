package org.dalil.database;

import java.sql.SQLException;

/// Turns the present row into a value.
@FunctionalInterface
public interface RowReader<T> {
    /// @throws SQLException when the row is not as the schema says
    T read(Row row) throws SQLException;
}
