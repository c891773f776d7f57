package org.dalil.history;

import org.dalil.database.Database;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;

import java.util.List;
import java.util.Optional;

/// What was done, by whom, when. Only reads.
public final class History {
    private final Database database;
    private final ActStore acts;

    History(Database database, ActStore acts) {
        this.database = database;
        this.acts = acts;
    }

    /// The act that undo would undo.
    public Optional<Act> undoable() throws ProblemException {
        return database.read(acts::undoable);
    }

    /// The act that redo would do again.
    public Optional<Act> redoable() throws ProblemException {
        return database.read(acts::redoable);
    }

    /// The newest acts, newest first.
    public List<Act> newest(int limit) throws ProblemException {
        return database.read(tx -> acts.newest(tx, limit));
    }

    /// Every change of one record, newest first.
    public List<RecordChange> of(RecordRef ref) throws ProblemException {
        return database.read(tx -> acts.of(tx, ref));
    }
}
