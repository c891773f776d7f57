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
import java.sql.SQLException;

/// Brings the schema of a closed database up to date. The steps run in a copy, which takes the
/// database's place only when all of them ran and it opened again: a step that fails half-way, or a
/// power cut, leaves the casefile as it was.
public final class Upgrade {
    private static final String OWNER = "OWNER";

    private final Vault vault;
    private final String secret;
    private final Migrations migrations;

    /// @param secret password of the database's owner
    public Upgrade(Vault vault, String secret, Migrations migrations) {
        this.vault = vault;
        this.secret = secret;
        this.migrations = migrations;
    }

    /// Runs it; without effect when the schema is up to date.
    ///
    /// @return how many steps ran
    /// @throws StorageException when a step failed or the database is newer than this program
    public int run() throws VaultException, StorageException {
        try {
            int lacking = lacking(vault.databaseUrl(Access.OPEN));
            if (lacking > 0) {
                replace();
            }
            return lacking;
        } catch (SQLException e) {
            throw new StorageException(Problem.of("database.problem.open"), e);
        }
    }

    private int lacking(String url) throws SQLException, StorageException {
        try (Connection owner = DriverManager.getConnection(url, OWNER, secret)) {
            return migrations.lacking(owner);
        }
    }

    private void replace() throws VaultException, StorageException {
        DatabaseCopy copy = vault.newCopy();
        boolean adopted = false;
        try {
            MVStore.compact(copy.source(), copy.target(), false, null);
            try (Connection owner = DriverManager.getConnection(copy.url(), OWNER, secret)) {
                migrations.run(owner);
            }
            if (lacking(copy.url()) > 0) {
                throw failure(null);
            }
            vault.adopt(copy);
            adopted = true;
        } catch (SQLException | MVStoreException e) {
            throw failure(e);
        } finally {
            if (!adopted) {
                vault.drop(copy);
            }
        }
    }

    private static StorageException failure(@Nullable Throwable cause) {
        return new StorageException(Problem.of("database.problem.upgrade"), cause);
    }
}
