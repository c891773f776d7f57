package org.dalil.casefile;

import org.dalil.database.Database;
import org.dalil.history.Ledger;
import org.dalil.history.Records;
import org.dalil.kernel.RecordIds;

/// What every part works on: the database to ask, the ledger to write through, fresh ids.
public record Holdings(Database database, Ledger ledger, RecordIds ids) {
    /// Reads records by their shape.
    public Records records() {
        return ledger.records();
    }
}
