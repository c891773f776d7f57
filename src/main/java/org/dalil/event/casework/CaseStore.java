package org.dalil.event.casework;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.ListQuery;
import org.dalil.claim.Claim;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.database.Tx;
import org.dalil.event.Event;
import org.dalil.history.shape.Part;
import org.dalil.history.shape.RecordShape;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Place;
import org.dalil.source.Source;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Reads what cases gather, of whatever kind it is.
final class CaseStore {
    private static final Map<RecordKind, Part<Gathered>> PARTS = parts();

    private final Holdings holdings;

    CaseStore(Holdings holdings) {
        this.holdings = holdings;
    }

    /// The records of one kind that stand, by the words that they are recorded under.
    List<Gathered> standing(Tx tx, RecordKind kind, Collection<UUID> ids) throws SQLException {
        return holdings.records().naming(tx, part(kind), "id", ids, "t.id");
    }

    /// Whether none of these was taken away.
    boolean allStand(Set<RecordRef> wanted) throws ProblemException {
        Map<RecordKind, List<UUID>> each = byKind(wanted);
        return holdings.database()
                .read(tx -> {
                    boolean all = true;
                    for (Map.Entry<RecordKind, List<UUID>> one : each.entrySet()) {
                        int there = standing(tx, one.getKey(), one.getValue()).size();
                        all = all && there == one.getValue().size();
                    }
                    return all;
                });
    }

    /// The ids of these by kind, each once.
    static Map<RecordKind, List<UUID>> byKind(Collection<RecordRef> refs) {
        Map<RecordKind, List<UUID>> each = new EnumMap<>(RecordKind.class);
        refs.stream()
                .distinct()
                .forEach(one ->
                        each.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one.id()));
        return each;
    }

    /// A few records of a kind whose title holds what was typed, in whatever script.
    List<RecordRef> find(RecordKind kind, String typed, int limit) throws ProblemException {
        RecordShape<?> shape = part(kind).shape();
        return holdings.database()
                .read(tx ->
                        tx.query(
                                "SELECT id FROM %s WHERE gone = FALSE AND search_key LIKE ? ESCAPE '!' ORDER BY search_key, id FETCH FIRST ? ROWS ONLY"
                                        .formatted(shape.table()),
                                row -> new RecordRef(kind, row.id("id")),
                                ListQuery.pattern(typed),
                                limit));
    }

    private static Part<Gathered> part(RecordKind kind) {
        Part<Gathered> part = PARTS.get(kind);
        if (part == null) {
            throw new IllegalArgumentException("a case does not gather such records");
        }
        return part;
    }

    private static Map<RecordKind, Part<Gathered>> parts() {
        Map<RecordKind, Part<Gathered>> parts = new EnumMap<>(RecordKind.class);
        parts.put(
                RecordKind.AGENT,
                Part.of(
                        Agent.SHAPE,
                        List.of("label", "code_name"),
                        (id, values) ->
                                new Gathered(
                                        new RecordRef(RecordKind.AGENT, id),
                                        values.word("label"),
                                        Objects.requireNonNullElse(values.text("code_name"), ""))));
        parts.put(RecordKind.EVENT, titled(Event.SHAPE, "title"));
        parts.put(RecordKind.PLACE, titled(Place.SHAPE, "name"));
        parts.put(RecordKind.SOURCE, titled(Source.SHAPE, "title"));
        parts.put(
                RecordKind.CLAIM,
                Part.of(
                        Claim.SHAPE,
                        List.of("number", "statement"),
                        (id, values) ->
                                new Gathered(
                                        new RecordRef(RecordKind.CLAIM, id),
                                        values.word("statement"),
                                        String.valueOf(values.number("number")))));
        parts.put(RecordKind.CONFLICT, titled(Conflict.SHAPE, "question"));
        for (MatterKind kind : MatterKind.values()) {
            parts.put(kind.records(), titled(Matter.shape(kind), "title"));
        }
        return parts;
    }

    private static Part<Gathered> titled(RecordShape<?> shape, String field) {
        return Part.of(
                shape,
                List.of(field),
                (id, values) -> new Gathered(shape.ref(id), values.word(field), ""));
    }
}
