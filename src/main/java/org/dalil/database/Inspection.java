package org.dalil.database;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Looks into a closed database as it is: brings no schema up to date and keeps nothing that the
/// work may do.
public final class Inspection {
    private Inspection() {}

    /// Opens the database, reads, and closes it again.
    ///
    /// @param url complete JDBC address, made by the vault
    /// @param secret password of the database's owner
    public static <T extends @Nullable Object> T of(String url, String secret, TxWork<T> work)
            throws ProblemException {
        try (Connection owner = DriverManager.getConnection(url, "OWNER", secret)) {
            owner.setAutoCommit(false);
            T result = work.run(new Tx(owner, false));
            owner.rollback();
            return result;
        } catch (SQLException e) {
            throw new StorageException(Problem.of("database.problem.read"), e);
        }
    }
}
