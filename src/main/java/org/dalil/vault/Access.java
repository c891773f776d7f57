package org.dalil.vault;

/// How H2 is to reach the database.
public enum Access {
    /// Begin a database where there is none yet.
    CREATE,
    /// Open the one there is; never make one.
    OPEN,
    /// A further connection, for any user, to the database that is open already.
    JOIN
}
