package org.dalil.testimony.sound;

import org.dalil.database.Database;
import org.dalil.database.Tx;
import org.dalil.history.Committed;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Blobs;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Takes away what was worked out of originals that were taken away, as soon as they are. The
/// originals stay sealed for undo; after it their waveforms are drawn anew. Safe on any thread.
public final class GoneRecordings {
    private static final String ITEM =
            """
            SELECT i.blob FROM evidence_item i JOIN source s ON s.id = i.source
            WHERE i.id = ? AND (i.gone OR s.gone)
            """;
    private static final String SOURCE =
            """
            SELECT i.blob FROM evidence_item i JOIN source s ON s.id = i.source
            WHERE s.id = ? AND (i.gone OR s.gone)
            """;
    private final Database database;
    private final Blobs blobs;

    public GoneRecordings(Database database, Blobs blobs) {
        this.database = database;
        this.blobs = blobs;
    }

    /// Looks at what an act touched.
    ///
    /// @throws ProblemException when the casefile cannot be read or the disk fails
    public void after(Committed change) throws ProblemException {
        if (!change.touches(RecordKind.EVIDENCE_ITEM, RecordKind.SOURCE)) {
            return;
        }
        for (String gone : database.read(tx -> gone(tx, change))) {
            blobs.derivatives().remove(new BlobId(gone));
        }
    }

    private static List<String> gone(Tx tx, Committed change) throws SQLException {
        List<String> gone = new ArrayList<>();
        for (RecordRef ref : change.touched()) {
            if (ref.kind() == RecordKind.EVIDENCE_ITEM) {
                gone.addAll(tx.query(ITEM, row -> row.word("blob"), ref.id()));
            } else if (ref.kind() == RecordKind.SOURCE) {
                gone.addAll(tx.query(SOURCE, row -> row.word("blob"), ref.id()));
            }
        }
        return gone;
    }
}
