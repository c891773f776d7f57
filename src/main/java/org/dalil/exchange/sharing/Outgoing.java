package org.dalil.exchange.sharing;

import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.allegation.Allegations;
import org.dalil.database.Tx;
import org.dalil.exchange.ShareBlob;
import org.dalil.exchange.ShareRecords;
import org.dalil.exchange.record.Bond;
import org.dalil.exchange.record.RecordLine;
import org.dalil.exchange.record.RecordLines;
import org.dalil.exchange.record.Reference;
import org.dalil.exchange.record.References;
import org.dalil.exchange.record.SealedFiles;
import org.dalil.exchange.record.SharingException;
import org.dalil.exchange.record.Standing;
import org.dalil.history.Records;
import org.dalil.history.shape.RecordShape;
import org.dalil.kernel.Digest;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.SealedInput;
import org.dalil.vault.failure.VaultException;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// What goes into one share file, as it was at one moment: the selected records, by kind and id,
/// and the sealed files they name. What was taken away does not go, nor what makes no sense without
/// it; where it is only mentioned, the mention is left out.
final class Outgoing implements ShareRecords {
    private final RecordLines lines;
    private final List<RecordLine> records;
    private final Map<String, BlobId> blobs;

    private final Alongside alongside;

    private Outgoing(
            RecordLines lines,
            List<RecordLine> records,
            Map<String, BlobId> blobs,
            Alongside alongside) {
        this.lines = lines;
        this.records = records;
        this.blobs = blobs;
        this.alongside = alongside;
    }

    /// Reads the casefile as this transaction sees it.
    static Outgoing of(
            Tx tx,
            Records casefile,
            Allegations allegations,
            RecordLines lines,
            Selection selection)
            throws SQLException {
        Map<UUID, RecordLine> standing = new LinkedHashMap<>();
        Map<RecordRef, BlobId> sealed = new LinkedHashMap<>();
        read(tx, casefile, lines, standing, sealed);
        letFall(standing);
        Alleging.leaveOut(selection.leftOut(), standing);
        letFall(standing);
        Selection.Reached reached = selection.reach(standing, rebuttals(tx, allegations, standing));
        standing.keySet().retainAll(reached.records());
        letFall(standing);
        List<RecordLine> records = new ArrayList<>();
        Map<String, BlobId> blobs = new TreeMap<>();
        for (RecordLine record : standing.values()) {
            records.add(withoutDeadEnds(record, standing));
            BlobId blob = sealed.get(record.ref());
            if (blob != null) {
                blobs.put(record.fields().getOrDefault("sha256", ""), blob);
            }
        }
        return new Outgoing(
                lines, records, blobs, Alongside.of(records, selection.sources(), reached));
    }

    /// Everything that may travel, with the files of those that have one.
    private static void read(
            Tx tx,
            Records casefile,
            RecordLines lines,
            Map<UUID, RecordLine> standing,
            Map<RecordRef, BlobId> sealed)
            throws SQLException {
        for (RecordShape<?> shape : casefile.shapes().all()) {
            if (RecordLines.staysHome(shape.kind())) {
                continue;
            }
            for (Records.Written row : casefile.written(tx, shape)) {
                if (!row.gone()) {
                    RecordLine line = lines.of(shape.kind(), row);
                    standing.put(row.id(), line);
                    String blob = row.fields().get("blob");
                    if (blob != null) {
                        sealed.put(line.ref(), new BlobId(blob));
                    }
                }
            }
        }
    }

    private static Map<UUID, Set<UUID>> rebuttals(
            Tx tx, Allegations allegations, Map<UUID, RecordLine> standing) throws SQLException {
        List<UUID> alleging =
                standing.values().stream()
                        .filter(Alleging::isAllegation)
                        .map(record -> record.ref().id())
                        .toList();
        Map<UUID, Set<UUID>> rebuttals = new HashMap<>();
        allegations
                .among(tx, alleging)
                .forEach((claim, carried) ->
                        rebuttals.put(
                                claim,
                                carried.rebuttals().stream()
                                        .map(Allegation.Rebuttal::claim)
                                        .collect(Collectors.toSet())));
        return rebuttals;
    }

    /// Lets nothing leave that alleges something against a victim and names nobody who says so.
    void requireAttributed() throws UnattributedException {
        List<RecordLine> unattributed = Alleging.unattributed(records);
        if (!unattributed.isEmpty()) {
            throw new UnattributedException(unattributed);
        }
    }

    /// What goes only because it stands against what was chosen.
    Alongside alongside() {
        return alongside;
    }

    // What leans on a record that does not go makes no sense where it arrives.
    private static void letFall(Map<UUID, RecordLine> standing) {
        Set<UUID> fallen = Standing.fallen(standing, id -> null, Outgoing::isNeeded).keySet();
        standing.keySet().removeAll(fallen);
    }

    // A tie to one who does not go ties nobody.
    private static boolean isNeeded(Reference reference) {
        return reference.required() || reference.bond() == Bond.TIE;
    }

    private static RecordLine withoutDeadEnds(RecordLine record, Map<UUID, RecordLine> standing) {
        RecordLine kept = record;
        for (Reference reference : References.of(record.ref().kind())) {
            UUID target = record.target(reference);
            if (target != null && !standing.containsKey(target)) {
                kept = kept.with(reference.field(), null);
            }
        }
        return kept;
    }

    @Override
    public void each(Sink sink) throws IOException {
        for (RecordLine record : records) {
            sink.take(lines.json(record));
        }
    }

    /// How many records.
    int size() {
        return records.size();
    }

    /// How many records of each kind.
    Map<RecordKind, Integer> counts() {
        Map<RecordKind, Integer> counts = new TreeMap<>();
        records.forEach(record -> counts.merge(record.ref().kind(), 1, Integer::sum));
        return counts;
    }

    /// The sealed files that go along.
    List<ShareBlob> attachments(Blobs vault) throws SharingException {
        List<ShareBlob> attachments = new ArrayList<>();
        for (Map.Entry<String, BlobId> blob : blobs.entrySet()) {
            attachments.add(attachment(vault, new Digest(blob.getKey()), blob.getValue()));
        }
        return attachments;
    }

    private static ShareBlob attachment(Blobs vault, Digest digest, BlobId id)
            throws SharingException {
        try (SealedInput input = vault.open(id)) {
            return new VaultBlob(vault, digest, input.size(), id);
        } catch (VaultException e) {
            throw new SharingException(e.problem(), e);
        } catch (IOException e) {
            throw SharingException.of(e, "share-unreadable");
        }
    }

    /// A sealed file of the casefile as an attachment.
    private record VaultBlob(Blobs vault, Digest digest, long size, BlobId id)
            implements ShareBlob {
        @Override
        public InputStream open() throws IOException {
            return SealedFiles.stream(vault, id);
        }
    }
}
