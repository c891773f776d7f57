package org.dalil.casefile;

import org.dalil.database.Database;
import org.dalil.history.ActName;
import org.dalil.history.Ledger;
import org.dalil.history.Records;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordIds;
import org.dalil.kernel.RecordRef;

/// What every part works on: the database to ask, the ledger to write through, fresh ids. Offers
/// the three acts that are about one record; an act about several goes to the ledger itself.
public record Holdings(Database database, Ledger ledger, RecordIds ids) {
    /// Reads records by their shape.
    public Records records() {
        return ledger.records();
    }

    /// Makes one record, as an act of its own.
    public <T extends Recorded> T create(ActName name, RecordShape<T> shape, T made)
            throws ProblemException {
        return ledger.act(
                name,
                changes -> {
                    changes.create(shape, made);
                    return made;
                });
    }

    /// Changes one record to this, as an act of its own.
    ///
    /// @throws ProblemException also when the record is not there any more
    public <T extends Recorded> T update(ActName name, RecordShape<T> shape, T after)
            throws ProblemException {
        return ledger.act(
                name,
                changes -> {
                    changes.update(shape, after);
                    return after;
                });
    }

    /// Takes one record away, as an act of its own; undo brings it back.
    public void remove(ActName name, RecordRef ref) throws ProblemException {
        ledger.act(
                name,
                changes -> {
                    changes.remove(ref);
                    return ref;
                });
    }
}
