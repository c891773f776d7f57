package org.dalil.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/// A database in memory that lives as long as one connection to it is kept. Never touches a disk.
final class DatabaseKit implements AutoCloseable {
    static final String SECRET = "0123456789abcdef";

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private final Connection kept;

    DatabaseKit() throws SQLException {
        kept = DriverManager.getConnection(url, "OWNER", SECRET);
    }

    /// The connection that keeps the database alive; may do everything.
    Connection owner() {
        return kept;
    }

    Database open(Migrations migrations) throws StorageException {
        return Database.open(url, SECRET, migrations);
    }

    String url() {
        return url;
    }

    @Override
    public void close() throws SQLException {
        kept.close();
    }
}
