package org.dalil.timeline.chronicle;

import org.dalil.casefile.Sweep;
import org.dalil.database.Tx;

import java.sql.SQLException;
import java.util.UUID;

/// The rows of one table as they are held in memory: what a [Sweep] brings, and what is read again
/// after an act. Taking in the same row twice changes nothing.
interface Held {
    /// What reads the whole table.
    Sweep sweep();

    /// Reads the row of a changed record again.
    default void readAgain(Tx tx, UUID id) throws SQLException {
        sweep().readAgain(tx, id);
    }

    /// Lets go of everything.
    void forget();
}
