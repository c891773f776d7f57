package org.dalil.history;

import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;

/// What one act does. Leaving it with an exception undoes everything.
@FunctionalInterface
public interface ActWork<T extends @Nullable Object> {
    /// @throws SQLException when the database fails
    /// @throws ProblemException when the act is refused for a reason people should read
    T run(Changes changes) throws SQLException, ProblemException;
}
