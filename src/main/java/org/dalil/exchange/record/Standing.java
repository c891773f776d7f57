package org.dalil.exchange.record;

import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds the records that cannot stand because a reference leads nowhere, and those that fall with
/// them. Goes over each reference once, however the records lean on one another.
public final class Standing {
    private final Map<UUID, RecordLine> records;
    private final Function<UUID, @Nullable RecordKind> elsewhere;
    private final Predicate<Reference> binding;
    private final Map<UUID, List<UUID>> leaning = new HashMap<>();
    private final Map<UUID, Reference> fallen = new LinkedHashMap<>();
    private final Deque<UUID> next = new ArrayDeque<>();

    private Standing(
            Map<UUID, RecordLine> records,
            Function<UUID, @Nullable RecordKind> elsewhere,
            Predicate<Reference> binding) {
        this.records = records;
        this.elsewhere = elsewhere;
        this.binding = binding;
    }

    /// The records that fall, each with the reference that brought it down.
    ///
    /// @param elsewhere kind of a record that stands outside of these, or null
    /// @param binding the references that must lead somewhere
    public static Map<UUID, Reference> fallen(
            Map<UUID, RecordLine> records,
            Function<UUID, @Nullable RecordKind> elsewhere,
            Predicate<Reference> binding) {
        return new Standing(records, elsewhere, binding).run();
    }

    /// Whether a reference of a record may name a record of this kind.
    static boolean allows(RecordLine record, Reference reference, RecordKind target) {
        String said = record.fields().get(reference.field() + "_kind");
        return reference.targets().contains(target) && (said == null || said.equals(target.code()));
    }

    private Map<UUID, Reference> run() {
        for (RecordLine record : records.values()) {
            for (Reference reference : References.of(record.ref().kind())) {
                UUID target = binding.test(reference) ? record.target(reference) : null;
                if (target != null && !stands(record, reference, target)) {
                    fall(record.ref().id(), reference);
                } else if (target != null && records.containsKey(target)) {
                    leaning.computeIfAbsent(target, id -> new ArrayList<>()).add(record.ref().id());
                }
            }
        }
        for (UUID down = next.poll(); down != null; down = next.poll()) {
            for (UUID id : leaning.getOrDefault(down, List.of())) {
                fall(id, towards(id, down));
            }
        }
        return fallen;
    }

    private boolean stands(RecordLine record, Reference reference, UUID target) {
        RecordLine beside = records.get(target);
        RecordKind kind = beside == null ? elsewhere.apply(target) : beside.ref().kind();
        boolean self = target.equals(record.ref().id());
        return kind != null && !self && allows(record, reference, kind);
    }

    private Reference towards(UUID id, UUID down) {
        RecordLine record = Objects.requireNonNull(records.get(id));
        return References.of(record.ref().kind()).stream()
                .filter(reference -> down.equals(record.target(reference)))
                .findFirst()
                .orElseThrow();
    }

    private void fall(UUID id, Reference reference) {
        if (fallen.putIfAbsent(id, reference) == null) {
            next.add(id);
        }
    }
}
