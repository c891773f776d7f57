package org.dalil.history;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The records that the custody log says were made, whatever the database holds.
public final class LoggedRecords {
    private LoggedRecords() {}

    /// A record that an act of the log made.
    ///
    /// @param fields as written when it was made
    /// @param voided whether the act was taken back because it could not be kept
    public record Made(RecordRef ref, Map<String, @Nullable String> fields, boolean voided) {}

    /// Hands on every record made, oldest first.
    ///
    /// @throws ProblemException when the log cannot be read or an entry is no act of ours
    public static void each(CustodyLog log, Consumer<Made> reader) throws ProblemException {
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
