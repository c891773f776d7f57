package org.dalil.exchange.sharing;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.history.Records;
import org.dalil.kernel.ProblemException;

import java.util.List;

/// What the casefile knows of share files that left, or may have. The note comes before the file,
/// so that a crash can leave one that is known and was not made, and never one that was made and is
/// not known. No undo reaches a note.
final class ShareNotes {
    private final Holdings holdings;

    ShareNotes(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Notes a file that is about to be written.
    void begin(Share begun) throws ProblemException {
        holdings.ledger()
                .note(
                        ActName.of("exchange.act.share", "count", begun.records()),
                        changes -> {
                            changes.create(Share.SHAPE, begun);
                            return begun;
                        });
    }

    /// Notes that the file is whole; it gets its name next.
    void finish(Share share) throws ProblemException {
        holdings.ledger()
                .note(
                        ActName.of("exchange.act.share-finish", "file", share.fileName()),
                        changes -> {
                            changes.update(Share.SHAPE, share);
                            return share;
                        });
    }

    /// Takes a note back whose file is surely gone.
    void withdraw(Share share) throws ProblemException {
        holdings.ledger()
                .note(
                        ActName.of("exchange.act.share-withdraw", "file", share.fileName()),
                        changes -> {
                            changes.update(Share.SHAPE, share.begun());
                            changes.remove(Share.SHAPE.ref(share.id()));
                            return share;
                        });
    }

    /// Every share that was not withdrawn, newest first. A finished one counts even where its
    /// record was taken away: what left has left.
    List<Share> log() throws ProblemException {
        return holdings.records().written(Share.SHAPE).reversed().stream()
                .filter(row -> !row.gone() || !"".equals(row.fields().get("sha256")))
                .map(row -> Records.read(Share.SHAPE, row.id(), row.fields()))
                .toList();
    }
}
