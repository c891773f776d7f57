package org.dalil.exchange.intake;

import org.dalil.casefile.Casefile;
import org.dalil.exchange.ShareReader;
import org.dalil.exchange.VerifiedShare;
import org.dalil.exchange.age.AgeOpener;
import org.dalil.exchange.record.Incoming;
import org.dalil.exchange.record.RecordLines;
import org.dalil.exchange.record.SharingException;
import org.dalil.history.Records;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.source.TextVersion;
import org.dalil.wire.JsonLineReader;
import org.dalil.wire.TarLimits;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The door through which others' files come in: whatever comes is checked to its last byte before
/// any of it is believed.
public final class Arrivals {
    private final Casefile casefile;
    private final RecordLines lines;

    public Arrivals(Casefile casefile) {
        this.casefile = casefile;
        this.lines = new RecordLines(casefile.holdings().records().shapes());
    }

    /// Opens a share file with our own key and whatever else is given, checks all of it and
    /// compares it with the casefile. `in` stays open; the answer must be closed.
    ///
    /// @throws org.dalil.exchange.age.AgeException when the seal does not open
    /// @throws org.dalil.exchange.ShareException when what is inside must not be believed
    public Arrival open(
            InputStream in, List<? extends AgeOpener> openers, Progress progress, Cancel cancel)
            throws ProblemException {
        VaultQuarantine quarantine = new VaultQuarantine(casefile.vault().blobs());
        Arrival arrival = null;
        try {
            VerifiedShare share =
                    new ShareReader(openers, TarLimits.STANDARD)
                            .read(in, quarantine, progress, cancel);
            try (JsonLineReader records = share.records()) {
                arrival = arrival(records, share, quarantine, cancel);
            }
            return arrival;
        } catch (IOException e) {
            throw SharingException.of(e, "share-unreadable");
        } finally {
            if (arrival == null) {
                quarantine.discard();
            }
        }
    }

    /// Opens plain records in the record format; originals and texts cannot come this way.
    public Arrival openLines(InputStream in, Cancel cancel) throws ProblemException {
        try (JsonLineReader records = new JsonLineReader(in)) {
            return arrival(records, null, null, cancel);
        } catch (IOException e) {
            throw SharingException.of(e, "share-unreadable");
        }
    }

    private Arrival arrival(
            JsonLineReader reader,
            @Nullable VerifiedShare share,
            @Nullable VaultQuarantine quarantine,
            Cancel cancel)
            throws ProblemException, IOException {
        Records records = casefile.holdings().records();
        Incoming incoming = Incoming.read(reader, lines, cancel);
        Map<UUID, KnownStore.Known> known =
                casefile.holdings().database().read(tx -> KnownStore.all(tx, records.shapes()));
        new Contents(
                        quarantine,
                        casefile.vault().blobs(),
                        id -> records.find(TextVersion.SHAPE, id),
                        cancel)
                .check(incoming, record -> !known.containsKey(record.ref().id()));
        return new Arrival(casefile, lines, incoming, share, quarantine);
    }
}
