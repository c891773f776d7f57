package org.dalil.history;

import org.dalil.database.Database;
import org.dalil.database.StorageException;
import org.dalil.database.Tx;
import org.dalil.history.shape.Shapes;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordIds;
import org.dalil.kernel.Stamp;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The one way to change records. Each act is one transaction with its history entry; it is sealed
/// in the custody log before the database commits, and announced after the commit is safely on the
/// disk.
public final class Ledger {
    private static final System.Logger LOG = System.getLogger(Ledger.class.getName());

    private final Database database;
    private final RecordRows rows;
    private final ActStore acts = new ActStore();
    private final Applying applying;
    private final CustodyLog log;
    private final Clock clock;
    private final RecordIds ids;
    private final Supplier<Author> author;
    private final Consumer<Committed> announce;
    private @Nullable Stamp last;

    /// What the ledger tells the time, makes ids and signs with.
    public record Signing(Clock clock, RecordIds ids, Supplier<Author> author) {}

    public Ledger(
            Database database,
            Shapes shapes,
            CustodyLog log,
            Signing signing,
            Consumer<Committed> announce) {
        this.database = database;
        this.rows = new RecordRows(shapes);
        this.applying = new Applying(rows);
        this.log = log;
        this.clock = signing.clock();
        this.ids = signing.ids();
        this.author = signing.author();
        this.announce = announce;
    }

    /// Who acts just now: the initials that history shows.
    public String initials() {
        return author.get().initials();
    }

    /// Does one act. An act that changes nothing leaves no trace.
    ///
    /// @return what the work returns, once everything is safely on the disk
    public <T extends @Nullable Object> T act(ActName name, ActWork<T> work)
            throws ProblemException {
        return act(name, Act.Role.DO, work);
    }

    /// Takes in what someone else made, as one act.
    public <T extends @Nullable Object> T receive(ActName name, ActWork<T> work)
            throws ProblemException {
        return act(name, Act.Role.RECEIVE, work);
    }

    /// Notes what happened in the world and cannot be made not to have happened: undo and redo pass
    /// the note by.
    public <T extends @Nullable Object> T note(ActName name, ActWork<T> work)
            throws ProblemException {
        return act(name, Act.Role.NOTE, work);
    }

    private <T extends @Nullable Object> T act(ActName name, Act.Role role, ActWork<T> work)
            throws ProblemException {
        return keep((tx, pending) -> {
            Origin origin = origin(tx);
            Changes changes = new Changes(tx, rows, origin);
            T answer = work.run(changes);
            Changeset set =
                    changeset(name, origin, role, null, changes.creations(), changes.edits());
            seal(tx, set, pending);
            return answer;
        });
    }

    /// Undoes the newest act that stands.
    ///
    /// @return the act that was undone; empty when there is none
    /// @throws GoneException when a field was changed since by something that is not undone
    public Optional<Act> undo() throws ProblemException {
        return turn(Act.Role.UNDO, acts::undoable);
    }

    /// Does the act again that was undone last.
    public Optional<Act> redo() throws ProblemException {
        return turn(Act.Role.REDO, acts::redoable);
    }

    private Optional<Act> turn(Act.Role role, Choice choice) throws ProblemException {
        return keep((tx, pending) -> {
            Optional<Act> act = choice.in(tx);
            if (act.isPresent()) {
                turn(tx, act.get(), role, pending);
            }
            return act;
        });
    }

    /// Commits, then announces. An act that was sealed but could not be committed is voided in the
    /// log, so that the next opening does not bring back what people were told was not done. One
    /// that was committed stands, also where the database then fails to reach the disk: the log has
    /// it there.
    private <T extends @Nullable Object> T keep(Keeping<T> work) throws ProblemException {
        Pending pending = new Pending(new ArrayList<>(), new ArrayList<>());
        List<T> kept = new ArrayList<>();
        try {
            database.write(tx -> work.run(tx, pending), kept::add);
        } catch (StorageException e) {
            if (kept.isEmpty()) {
                throw e;
            }
            LOG.log(System.Logger.Level.ERROR, "database not on the disk");
        } finally {
            if (kept.isEmpty()) {
                for (UUID lost : pending.sealed) {
                    log.append(ChangesetText.voided(lost));
                }
            }
        }
        pending.committed.forEach(announce);
        return kept.getFirst();
    }

    private void turn(Tx tx, Act act, Act.Role role, Pending pending)
            throws SQLException, ProblemException {
        boolean undo = role == Act.Role.UNDO;
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : acts.edits(tx, act.seq())) {
            Edit forward =
                    edit.field().equals(ActStore.MADE)
                            ? new Edit(edit.ref(), Edit.GONE, "true", "false")
                            : edit;
            edits.add(undo ? forward.inverse() : forward);
        }
        List<Edit> ordered = undo ? edits.reversed() : edits;
        Origin origin = origin(tx);
        applying.apply(tx, ordered, origin.stamp());
        seal(tx, changeset(act.name(), origin, role, act.id(), List.of(), ordered), pending);
    }

    private void seal(Tx tx, Changeset set, Pending pending) throws SQLException, ProblemException {
        if (set.isEmpty()) {
            return;
        }
        long number = 0;
        for (byte[] entry : ChangesetText.write(set)) {
            number = log.append(entry);
        }
        pending.sealed.add(set.id());
        acts.insert(tx, set, number);
        last = set.stamp();
        Act act = acts.act(tx, set.id()).orElseThrow();
        pending.committed.add(new Committed(act, set.touched()));
    }

    private Changeset changeset(
            ActName name,
            Origin origin,
            Act.Role role,
            @Nullable UUID target,
            List<Creation> creations,
            List<Edit> edits) {
        return new Changeset(
                ids.next(),
                name,
                origin.at(),
                origin.by(),
                origin.stamp(),
                role,
                target,
                creations,
                edits);
    }

    private Origin origin(Tx tx) throws SQLException {
        Instant now = clock.now();
        Author by = author.get();
        Stamp previous = last;
        if (previous == null) {
            previous = acts.lastStamp(tx).map(Stamp::parse).orElse(new Stamp(0, 0, by.laptop()));
        }
        return new Origin(now, by.initials(), previous.next(now.toEpochMilli(), by.laptop()));
    }

    /// Brings the database up to the custody log: acts that were sealed but never reached it are
    /// done again, and acts that were voided but reached it all the same are undone. Called once,
    /// after opening. Entries that the journal has lost are numbered anew as lost, so that no later
    /// act takes the number of an earlier one.
    public CaughtUp catchUp() throws ProblemException {
        long known = database.read(acts::lastJournalNumber);
        long lost = Math.max(0, known - log.last());
        for (long i = 0; i < lost; i++) {
            log.append(ChangesetText.lost());
        }
        return new CaughtUp(redoFrom(known + 1), lost);
    }

    private int redoFrom(long from) throws ProblemException {
        List<byte[]> entries = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        log.readFrom(
                from,
                (entry, number) -> {
                    entries.add(entry);
                    numbers.add(number);
                });
        Set<UUID> voided = new LinkedHashSet<>();
        for (byte[] entry : entries) {
            ChangesetText.readVoided(entry).ifPresent(voided::add);
        }
        int missing = 0;
        ChangesetText.Reader reader = new ChangesetText.Reader();
        for (int i = 0; i < entries.size(); i++) {
            Changeset set = reader.next(entries.get(i));
            if (set != null && !voided.contains(set.id())) {
                long number = numbers.get(i);
                missing +=
                        database.write(tx -> {
                            applying.replay(tx, set);
                            acts.insert(tx, set, number);
                            return 1;
                        });
            }
        }
        for (UUID id : voided) {
            takeBack(id);
        }
        return missing;
    }

    /// Turns an act back that was voided, if the database has it: a disk may fail after it took
    /// what it then could not vouch for, and people were told that it was not done.
    private void takeBack(UUID id) throws ProblemException {
        Act act = database.read(tx -> acts.act(tx, id)).orElse(null);
        if (act != null) {
            boolean undid = act.role() == Act.Role.UNDO;
            UUID target = act.target() == null ? id : act.target();
            turn(
                    undid ? Act.Role.REDO : Act.Role.UNDO,
                    tx -> acts.act(tx, target).filter(found -> found.undone() == undid));
        }
    }

    /// The acts of a casefile and of its records, for reading.
    public History history() {
        return new History(database, acts, rows.shapes());
    }

    /// Reads records by their shape.
    public Records records() {
        return new Records(database, rows);
    }

    /// What a transaction has sealed in the log, and what it will announce once it is committed.
    private record Pending(List<UUID> sealed, List<Committed> committed) {}

    /// What is done before a commit.
    private interface Keeping<T extends @Nullable Object> {
        T run(Tx tx, Pending pending) throws SQLException, ProblemException;
    }

    /// Picks the act to undo or redo.
    private interface Choice {
        Optional<Act> in(Tx tx) throws SQLException;
    }
}
