package org.dalil.database;

import org.dalil.kernel.Problem;
import org.dalil.vault.Access;
import org.dalil.vault.DatabaseCopy;
import org.dalil.vault.Vault;
import org.dalil.vault.failure.VaultException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/// Rewrites a closed database without what is dead in it: into a fresh sealed file under a fresh
/// key, which takes the old one's place only after every table was counted in both.
public final class Compaction {
    private final Vault vault;
    private final String secret;

    /// @param secret password of the database's owner
    public Compaction(Vault vault, String secret) {
        this.vault = vault;
        this.secret = secret;
    }

    /// Runs it; the database must be closed and is closed afterwards.
    ///
    /// @return rows counted in both
    /// @throws StorageException when the copy is not the same; the database is as it was then
    public long run() throws VaultException, StorageException {
        DatabaseCopy copy = vault.newCopy();
        boolean adopted = false;
        try {
            Map<String, Long> before = rows(vault.databaseUrl(Access.OPEN));
            MVStore.compact(copy.source(), copy.target(), false, null);
            Map<String, Long> after = rows(copy.url());
            if (!before.equals(after)) {
                throw failure(null);
            }
            vault.adopt(copy);
            adopted = true;
            return after.values().stream().mapToLong(Long::longValue).sum();
        } catch (SQLException | MVStoreException e) {
            throw failure(e);
        } finally {
            if (!adopted) {
                vault.drop(copy);
            }
        }
    }

    private Map<String, Long> rows(String url) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection owner = DriverManager.getConnection(url, "OWNER", secret);
                Statement statement = owner.createStatement()) {
            try (ResultSet tables =
                    statement.executeQuery(
                            "SELECT table_name FROM information_schema.tables"
                                    + " WHERE table_schema = 'PUBLIC'")) {
                while (tables.next()) {
                    rows.put(tables.getString(1), 0L);
                }
            }
            for (String table : rows.keySet()) {
                try (ResultSet count =
                        statement.executeQuery("SELECT count(*) FROM \"" + table + "\"")) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }

    private static StorageException failure(@Nullable Throwable cause) {
        return new StorageException(Problem.of("database.problem.compact"), cause);
    }
}
