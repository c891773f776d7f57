package org.dalil.source.intake;

import org.dalil.history.Changes;
import org.dalil.source.EvidenceItem;
import org.dalil.source.TextVersion;
import org.dalil.source.content.Custody;
import org.dalil.vault.failure.VaultException;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// A file that was sealed for a source which is there already, not yet registered. Whoever asked
/// for it registers it or shreds it, once.
public final class Addition {
    private final Intake intake;
    private final ImportOutcome outcome;

    Addition(Intake intake, ImportOutcome outcome) {
        this.intake = intake;
        this.outcome = outcome;
    }

    /// What came of it. When the casefile holds the same bytes already, or when the file was
    /// refused, there is nothing to register.
    public ImportOutcome outcome() {
        return outcome;
    }

    /// The original as it would stand in a source; empty when nothing was sealed.
    public Optional<EvidenceItem> item(UUID source) {
        return intake.records().stream().findFirst().map(one -> one.item().in(source));
    }

    /// Registers the original, with the words that were read out of it, in this source.
    public void register(Changes changes, UUID source) throws SQLException {
        for (Intake.Records one : intake.records()) {
            EvidenceItem item = one.item().in(source).held(Custody.received(changes.at()));
            changes.create(EvidenceItem.SHAPE, item);
            if (one.text() != null) {
                changes.create(TextVersion.SHAPE, one.text());
            }
        }
    }

    /// Takes away what was sealed.
    public void shred() throws VaultException {
        intake.shred();
    }
}
