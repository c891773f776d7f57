package org.dalil.exchange.intake;

import org.dalil.casefile.Casefile;
import org.dalil.exchange.ShareCover;
import org.dalil.exchange.VerifiedShare;
import org.dalil.exchange.record.Incoming;
import org.dalil.exchange.record.RecordLine;
import org.dalil.exchange.record.RecordLines;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.history.Records;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A file that was opened, checked and compared, and waits to be taken in. Only records that are
/// not here yet ever come in; ours are never changed. Closing it destroys what was not taken in.
public final class Arrival implements AutoCloseable {
    private final Casefile casefile;
    private final RecordLines lines;
    private final Incoming incoming;
    private final @Nullable VerifiedShare share;
    private final @Nullable VaultQuarantine quarantine;
    private final Survey survey;

    Arrival(
            Casefile casefile,
            RecordLines lines,
            Incoming incoming,
            @Nullable VerifiedShare share,
            @Nullable VaultQuarantine quarantine)
            throws ProblemException {
        this.casefile = casefile;
        this.lines = lines;
        this.incoming = incoming;
        this.share = share;
        this.quarantine = quarantine;
        Records records = casefile.holdings().records();
        this.survey =
                casefile.holdings()
                        .database()
                        .read(tx -> Sifting.of(tx, records, lines, incoming).survey());
    }

    /// What the maker says of it; empty for plain records.
    public Optional<ShareCover> cover() {
        return Optional.ofNullable(share).map(known -> known.manifest().cover());
    }

    /// The fingerprint of the key that signed it; empty for plain records. Whose key it is, only
    /// the person who made it can say.
    public Optional<String> signer() {
        return Optional.ofNullable(share).map(known -> known.signer().fingerprint());
    }

    /// What taking it in would do.
    public Survey survey() {
        return survey;
    }

    /// Takes in what is new, in one act with its origins kept; doing so twice adds nothing.
    ///
    /// @return what was done
    public Survey take(Cancel cancel) throws ProblemException {
        Placing placing =
                quarantine == null ? null : new Placing(quarantine, casefile.vault().blobs());
        ActName name = ActName.of("exchange.act.receive", "count", survey.total().fresh());
        boolean kept = false;
        try {
            Survey done =
                    casefile.holdings()
                            .ledger()
                            .receive(name, changes -> take(changes, placing, cancel));
            kept = true;
            if (placing != null) {
                placing.keep();
            }
            return done;
        } finally {
            if (!kept && placing != null) {
                placing.drop();
            }
        }
    }

    private Survey take(Changes changes, @Nullable Placing placing, Cancel cancel)
            throws SQLException, ProblemException {
        Records records = casefile.holdings().records();
        Sifting.Sifted sifted = Sifting.of(changes.tx(), records, lines, incoming);
        for (RecordLine record : sifted.fresh()) {
            cancel.check();
            Map<String, @Nullable String> fields = new LinkedHashMap<>(record.fields());
            RecordShape<?> shape = records.shapes().of(record.ref().kind());
            if (placing != null && RecordLines.namesBlob(shape)) {
                Digest digest = new Digest(record.fields().getOrDefault("sha256", ""));
                fields.put(RecordLines.BLOB, placing.place(digest, cancel).hex());
            }
            take(changes, shape, record, fields);
        }
        return sifted.survey();
    }

    private static <T extends Recorded> void take(
            Changes changes,
            RecordShape<T> shape,
            RecordLine record,
            Map<String, @Nullable String> fields)
            throws SQLException {
        T made = Records.read(shape, record.ref().id(), fields);
        changes.receive(shape, made, record.origin());
    }

    @Override
    public void close() {
        if (quarantine != null) {
            quarantine.discard();
        }
    }
}
