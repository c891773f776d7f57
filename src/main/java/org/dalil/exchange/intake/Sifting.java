package org.dalil.exchange.intake;

import org.dalil.database.Tx;
import org.dalil.exchange.intake.KnownStore.Known;
import org.dalil.exchange.record.GroupRings;
import org.dalil.exchange.record.Incoming;
import org.dalil.exchange.record.RecordLine;
import org.dalil.exchange.record.RecordLines;
import org.dalil.exchange.record.Refusal;
import org.dalil.exchange.record.Refusals;
import org.dalil.exchange.record.Standing;
import org.dalil.exchange.record.SupersedingRings;
import org.dalil.history.Records;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/// Compares what came with what is here, inside one transaction: what is new, and of that, what can
/// stand. Changes nothing.
final class Sifting {
    private final Tx tx;
    private final Records casefile;
    private final RecordLines lines;
    private final Map<UUID, Known> known;
    private final Refusals refusals = new Refusals();
    private final Map<RecordKind, Tally> tallies = new TreeMap<>();
    private final List<RecordRef> different = new ArrayList<>();

    /// What came of it.
    ///
    /// @param fresh the records to take in, by kind, with the numbers they will have here
    record Sifted(List<RecordLine> fresh, Survey survey) {}

    private Sifting(Tx tx, Records casefile, RecordLines lines) throws SQLException {
        this.tx = tx;
        this.casefile = casefile;
        this.lines = lines;
        this.known = KnownStore.all(tx, casefile.shapes());
    }

    /// Sifts a file's records.
    static Sifted of(Tx tx, Records casefile, RecordLines lines, Incoming incoming)
            throws SQLException {
        return new Sifting(tx, casefile, lines).run(incoming);
    }

    private Sifted run(Incoming incoming) throws SQLException {
        refusals.addAll(incoming.refusals());
        Map<UUID, RecordLine> fresh = new LinkedHashMap<>();
        for (RecordLine record : incoming.ordered()) {
            compare(record, fresh);
        }
        SupersedingRings.in(fresh)
                .forEach(id -> refuse(fresh, id, record -> Refusal.of(record, "ring")));
        GroupRings.in(fresh, KnownStore.belongings(tx))
                .forEach(id -> refuse(fresh, id, record -> Refusal.of(record, "group-ring")));
        Standing.fallen(fresh, this::standingHere, reference -> true)
                .forEach((id, reference) ->
                        refuse(
                                fresh,
                                id,
                                record -> Refusal.about(record, "nowhere", reference.field())));
        for (RecordLine record : fresh.values()) {
            tally(record, new Tally(1, 0, 0, 0));
        }
        ClaimNumbers numbers = new ClaimNumbers(KnownStore.claimNumbers(tx), fresh.values());
        List<RecordLine> numbered = fresh.values().stream().map(numbers::numbered).toList();
        return new Sifted(
                numbered,
                new Survey(
                        tallies,
                        different,
                        refusals.listed(),
                        refusals.count(),
                        numbers.changed()));
    }

    private void compare(RecordLine record, Map<UUID, RecordLine> fresh) throws SQLException {
        Known here = known.get(record.ref().id());
        if (here == null) {
            fresh.put(record.ref().id(), record);
        } else if (here.kind() != record.ref().kind()) {
            refusals.add(Refusal.of(record, "other-kind"));
        } else if (here.gone()) {
            tally(record, new Tally(0, 0, 0, 1));
        } else if (isSame(record)) {
            tally(record, new Tally(0, 1, 0, 0));
        } else {
            tally(record, new Tally(0, 0, 1, 0));
            if (different.size() < Refusals.LISTED) {
                different.add(record.ref());
            }
        }
    }

    /// A claim's number is left aside: it counts the claims of one casefile.
    private boolean isSame(RecordLine record) throws SQLException {
        RecordKind kind = record.ref().kind();
        return casefile.written(tx, casefile.shapes().of(kind), record.ref().id())
                .map(row -> unnumbered(lines.of(kind, row)))
                .filter(unnumbered(record)::equals)
                .isPresent();
    }

    private static Map<String, String> unnumbered(RecordLine record) {
        return record.ref().kind() == RecordKind.CLAIM
                ? record.with(ClaimNumbers.FIELD, null).fields()
                : record.fields();
    }

    private @Nullable RecordKind standingHere(UUID id) {
        Known here = known.get(id);
        return here == null || here.gone() ? null : here.kind();
    }

    private void refuse(
            Map<UUID, RecordLine> fresh, UUID id, Function<RecordLine, Refusal> reason) {
        RecordLine record = fresh.remove(id);
        if (record != null) {
            refusals.add(reason.apply(record));
        }
    }

    private void tally(RecordLine record, Tally one) {
        tallies.merge(record.ref().kind(), one, Tally::plus);
    }
}
