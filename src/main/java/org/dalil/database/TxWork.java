package org.dalil.database;

import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;

/// What is done inside one transaction. Leaving it with an exception undoes everything.
@FunctionalInterface
public interface TxWork<T extends @Nullable Object> {
    /// @throws SQLException when the database fails
    /// @throws ProblemException when the work refuses for a reason people should read
    T run(Tx tx) throws SQLException, ProblemException;
}
