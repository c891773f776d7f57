package org.dalil.exchange.record;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.RecordKind;
import org.dalil.wire.JsonLine;
import org.dalil.wire.JsonLineReader;
import org.dalil.wire.WireException;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The records of a file, each sound in itself, each id once, and the lines that were none. A bad
/// line never keeps the others out.
public record Incoming(Map<UUID, RecordLine> records, Refusals refusals) {
    /// Reads everything; the reader stays open.
    ///
    /// @throws SharingException when there is more than [RecordBounds] allow; nothing is kept then
    public static Incoming read(JsonLineReader reader, RecordLines lines, Cancel cancel)
            throws SharingException, IOException {
        Map<UUID, RecordLine> records = new LinkedHashMap<>();
        Refusals refusals = new Refusals();
        boolean more = true;
        while (more) {
            cancel.check();
            try {
                Optional<JsonLine> line = reader.next();
                more = line.isPresent();
                if (more) {
                    add(records, lines.read(line.get()), refusals);
                }
            } catch (RecordException e) {
                refusals.add(refusal(e.problem()));
            } catch (WireException e) {
                refusals.add(refusal(e.problem()));
            }
            if (!RecordBounds.hold(records.size() + refusals.count(), reader.bytes())) {
                throw new SharingException(
                        Problem.of("exchange.problem.share-too-many-records")
                                .with("most", RecordBounds.RECORDS)
                                .with("megabytes", RecordBounds.BYTES >> 20),
                        null);
            }
        }
        return new Incoming(records, refusals);
    }

    private static void add(Map<UUID, RecordLine> records, RecordLine record, Refusals refusals) {
        if (records.putIfAbsent(record.ref().id(), record) != null) {
            refusals.add(Refusal.of(record, "twice"));
        }
    }

    private static Refusal refusal(Problem problem) {
        return new Refusal(problem.args().get("line") instanceof Long line ? line : 0, problem);
    }

    /// The records of these kinds, in the file's order.
    public List<RecordLine> of(RecordKind kind) {
        return records.values().stream().filter(record -> record.ref().kind() == kind).toList();
    }

    /// All records by kind, then in the file's order.
    public List<RecordLine> ordered() {
        return records.values().stream()
                .sorted(Comparator.comparing(record -> record.ref().kind()))
                .toList();
    }

    /// Leaves a record out.
    public void refuse(RecordLine record, Refusal refusal) {
        records.remove(record.ref().id());
        refusals.add(refusal);
    }
}
