package org.dalil.event.casework;

import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.database.Tx;
import org.dalil.history.Records;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.Part;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Tells what belongs to a case: what was gathered, the acts, steps and measures within that, and
/// the claims that concern any of it or are about it. Asks about many at once, and climbs from them
/// to what was gathered: what is asked about is little, what belongs to a case may be very much.
final class CaseReach {
    /// Deeper than anything people put within each other.
    private static final int DEEPEST = 8;

    private static final Part<Naming> CONCERNS =
            Part.of(
                    Concern.SHAPE,
                    List.of("claim", "target"),
                    (id, values) -> new Naming(values.id("claim"), values.id("target")));
    private static final Part<Above> SUBJECTS =
            Part.of(
                    Claim.SHAPE,
                    List.of("subject_kind", "subject"),
                    (id, values) -> Above.of(id, values, "subject"));

    private final Records records;
    private final Set<UUID> gathered;

    /// That a claim names a record.
    private record Naming(UUID claim, UUID target) {}

    /// What something is about or belongs to.
    private record Above(UUID id, @Nullable RecordRef ref) {
        static Above of(UUID id, FieldValues values, String field) {
            UUID target = values.ref(field);
            return new Above(
                    id,
                    target == null
                            ? null
                            : RecordKind.ofCode(values.word(field + "_kind"))
                                    .map(kind -> new RecordRef(kind, target))
                                    .orElse(null));
        }
    }

    CaseReach(Records records, Collection<UUID> gathered) {
        this.records = records;
        this.gathered = Set.copyOf(gathered);
    }

    /// What was gathered itself.
    Set<UUID> gathered() {
        return gathered;
    }

    /// Those of these claims that belong to the case.
    Set<UUID> claims(Tx tx, Collection<UUID> asked) throws SQLException {
        Set<UUID> within = new HashSet<>();
        Set<UUID> open = new HashSet<>();
        asked.forEach(one -> (gathered.contains(one) ? within : open).add(one));
        for (Naming one : records.naming(tx, CONCERNS, "claim", open, "t.id")) {
            if (gathered.contains(one.target())) {
                within.add(one.claim());
            }
        }
        open.removeAll(within);
        Map<UUID, RecordRef> subjects = new HashMap<>();
        for (Above one : records.naming(tx, SUBJECTS, "id", open, "t.id")) {
            if (one.ref() != null) {
                subjects.put(one.id(), one.ref());
            }
        }
        Set<UUID> about = matters(tx, subjects.values());
        subjects.forEach((claim, subject) -> {
            if (about.contains(subject.id())) {
                within.add(claim);
            }
        });
        return within;
    }

    /// Those of these records that were gathered, or belong to something that was.
    Set<UUID> matters(Tx tx, Collection<RecordRef> asked) throws SQLException {
        Set<UUID> within = new HashSet<>();
        Map<UUID, Set<UUID>> askers = new HashMap<>();
        Set<RecordRef> next = new HashSet<>();
        for (RecordRef one : asked) {
            if (gathered.contains(one.id())) {
                within.add(one.id());
            } else {
                askers.computeIfAbsent(one.id(), id -> new HashSet<>()).add(one.id());
                next.add(one);
            }
        }
        for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
            Set<RecordRef> above = new HashSet<>();
            for (Above one : above(tx, next)) {
                RecordRef ref = one.ref();
                Set<UUID> who = askers.getOrDefault(one.id(), Set.of());
                if (ref != null && gathered.contains(ref.id())) {
                    within.addAll(who);
                } else if (ref != null
                        && askers.computeIfAbsent(ref.id(), id -> new HashSet<>()).addAll(who)) {
                    above.add(ref);
                }
            }
            next = above;
        }
        return within;
    }

    private List<Above> above(Tx tx, Set<RecordRef> of) throws SQLException {
        List<Above> above = new ArrayList<>();
        for (Map.Entry<RecordKind, List<UUID>> one : CaseStore.byKind(of).entrySet()) {
            Part<Above> part = WITHIN.get(one.getKey());
            if (part != null) {
                above.addAll(records.naming(tx, part, "id", one.getValue(), "t.id"));
            }
        }
        return above;
    }

    /// The claims that concern these records or are about them, and the matters right below them.
    Below below(Tx tx, Collection<UUID> of) throws SQLException {
        Set<UUID> claims = new LinkedHashSet<>();
        records.naming(tx, CONCERNS, "target", of, "t.id").forEach(one -> claims.add(one.claim()));
        records.naming(tx, SUBJECTS, "subject", of, "t.id").forEach(one -> claims.add(one.id()));
        Set<UUID> matters = new LinkedHashSet<>();
        for (Part<Above> part : WITHIN.values()) {
            records.naming(tx, part, "within", of, "t.id").forEach(one -> matters.add(one.id()));
        }
        return new Below(claims, matters);
    }

    /// What hangs on some records.
    record Below(Set<UUID> claims, Set<UUID> matters) {}

    private static final Map<RecordKind, Part<Above>> WITHIN = within();

    private static Map<RecordKind, Part<Above>> within() {
        Map<RecordKind, Part<Above>> parts = new EnumMap<>(RecordKind.class);
        for (MatterKind kind : MatterKind.values()) {
            parts.put(
                    kind.records(),
                    Part.of(
                            Matter.shape(kind),
                            List.of("within_kind", "within"),
                            (id, values) -> Above.of(id, values, "within")));
        }
        return parts;
    }
}
