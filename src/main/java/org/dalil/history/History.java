package org.dalil.history;

import org.dalil.database.Database;
import org.dalil.database.Tx;
import org.dalil.history.shape.Shapes;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// What was done, by whom, when. Only reads.
public final class History {
    private final Database database;
    private final ActStore acts;
    private final Shapes shapes;

    History(Database database, ActStore acts, Shapes shapes) {
        this.database = database;
        this.acts = acts;
        this.shapes = shapes;
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

    /// The number of the newest act, 0 when there is none. It rises with every act, undoing ones
    /// included.
    public long newest(Tx tx) throws SQLException {
        return acts.newest(tx);
    }

    /// Whether an act after this one did anything to records of these kinds.
    public boolean touched(Tx tx, long after, Set<RecordKind> kinds) throws SQLException {
        return acts.touched(tx, after, kinds);
    }

    /// Every change of one record, newest first.
    public List<RecordChange> of(RecordRef ref) throws ProblemException {
        return database.read(tx -> acts.of(tx, ref, shapes.of(ref.kind()).table()));
    }

    /// A record that an act of the log made.
    ///
    /// @param fields as written when it was made
    /// @param voided whether the act was taken back because it could not be kept
    public record Made(RecordRef ref, Map<String, @Nullable String> fields, boolean voided) {}

    /// Hands on every record that the custody log says was made, oldest first, whatever the
    /// database holds.
    ///
    /// @throws ProblemException when the log cannot be read or an entry is no act of ours
    public static void logged(CustodyLog log, Consumer<Made> reader) throws ProblemException {
        Set<UUID> voided = new HashSet<>();
        read(log, entry -> ChangesetText.readVoided(entry).ifPresent(voided::add));
        ChangesetText.Reader acts = new ChangesetText.Reader();
        read(
                log,
                entry -> {
                    Changeset set = acts.next(entry);
                    if (set != null) {
                        boolean taken = voided.contains(set.id());
                        for (Creation made : set.creations()) {
                            reader.accept(new Made(made.ref(), made.values(), taken));
                        }
                    }
                });
    }

    /// One pass over the log, an entry at a time.
    private static void read(CustodyLog log, EntryWork work) throws ProblemException {
        boolean[] unread = new boolean[1];
        log.readFrom(
                1,
                (entry, number) -> {
                    try {
                        work.read(entry);
                    } catch (WireException e) {
                        unread[0] = true; // told below: the log's reader cannot throw
                    }
                });
        if (unread[0]) {
            throw new WireException(Problem.of("history.problem.journal"), null);
        }
    }

    /// What is done with one entry.
    private interface EntryWork {
        void read(byte[] entry) throws WireException;
    }
}
