package org.dalil.exchange.sharing;

import org.dalil.exchange.record.Bond;
import org.dalil.exchange.record.RecordLine;
import org.dalil.exchange.record.Reference;
import org.dalil.exchange.record.References;
import org.dalil.kernel.RecordKind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Goes from chosen sources along the bonds, and from each claim to those without which it may not
/// go. Of a source that was not chosen, only the passages go on which such a claim rests, with the
/// text they stand in.
final class Reach {
    private final Set<UUID> sources;
    private final Map<UUID, RecordLine> records;
    private final Opposition against;
    private final Map<UUID, List<Naming>> naming = new HashMap<>();
    private final Set<UUID> in = new LinkedHashSet<>();
    private final Deque<UUID> next = new ArrayDeque<>();
    // Content of sources that were not chosen, and goes all the same.
    private final Set<UUID> granted = new HashSet<>();

    /// One field that names a record.
    private record Naming(RecordLine record, Reference reference) {}

    Reach(Set<UUID> sources, Map<UUID, RecordLine> records, Opposition against) {
        this.sources = sources;
        this.records = records;
        this.against = against;
        for (RecordLine record : records.values()) {
            for (Reference reference : References.of(record.ref().kind())) {
                UUID target = record.target(reference);
                if (target != null) {
                    naming.computeIfAbsent(target, id -> new ArrayList<>())
                            .add(new Naming(record, reference));
                }
            }
        }
    }

    /// The ids of all that goes.
    Set<UUID> run() {
        sources.forEach(this::add);
        for (UUID id = next.poll(); id != null; id = next.poll()) {
            RecordLine record = Objects.requireNonNull(records.get(id));
            for (Reference reference : References.of(record.ref().kind())) {
                UUID target = record.target(reference);
                if (target != null && reference.bond() != Bond.POINTER) {
                    add(target);
                }
            }
            for (Naming by : naming.getOrDefault(id, List.of())) {
                if (comesAlong(by, id)) {
                    add(by.record().ref().id());
                }
            }
            against.of(id).forEach(this::bring);
        }
        return in;
    }

    private boolean comesAlong(Naming by, UUID with) {
        return switch (by.reference().bond()) {
            case PART -> !granted.contains(with) || !tellsOfAnotherClaim(by.record());
            case CONTENT -> sources.contains(with);
            case TIE -> mayTie(by.record());
            case MENTION, POINTER -> false;
        };
    }

    // Other claims may rest on the very passage that goes for one of them.
    private boolean tellsOfAnotherClaim(RecordLine part) {
        return part.ref().kind() == RecordKind.SUPPORT
                && !in.contains(Opposition.target(part, "claim"));
    }

    private boolean mayTie(RecordLine tie) {
        if (tie.ref().kind() == RecordKind.CONFLICT_POSITION) {
            return against.tells(Opposition.target(tie, "conflict"), in);
        }
        return References.of(tie.ref().kind()).stream()
                .filter(reference -> reference.bond() == Bond.TIE)
                .map(tie::target)
                .allMatch(end -> end == null || in.contains(end));
    }

    /// Brings a claim without which another may not go, with the words on which it rests.
    private void bring(UUID claim) {
        List<RecordLine> supports =
                naming.getOrDefault(claim, List.of()).stream()
                        .map(Naming::record)
                        .filter(record -> record.ref().kind() == RecordKind.SUPPORT)
                        .toList();
        add(claim);
        if (supports.stream().noneMatch(this::restsOnChosen)) {
            supports.forEach(this::ground);
        }
    }

    private boolean restsOnChosen(RecordLine support) {
        RecordLine passage = records.get(Opposition.target(support, "passage"));
        return passage != null && sources.contains(Opposition.target(passage, "source"));
    }

    private void ground(RecordLine support) {
        RecordLine passage = records.get(Opposition.target(support, "passage"));
        RecordLine text =
                passage == null ? null : records.get(Opposition.target(passage, "text_version"));
        if (passage != null && text != null) {
            granted.add(passage.ref().id());
            granted.add(Opposition.target(text, "item"));
            add(support.ref().id());
        }
    }

    private void add(UUID id) {
        RecordLine record = records.get(id);
        if (record != null && mayGo(record) && in.add(id)) {
            next.add(id);
        }
    }

    // Whoever names it: a footnote may point into the text of a source that was not chosen.
    private boolean mayGo(RecordLine record) {
        return granted.contains(record.ref().id())
                || References.of(record.ref().kind()).stream()
                        .filter(reference -> reference.bond() == Bond.CONTENT)
                        .map(record::target)
                        .allMatch(source -> source == null || sources.contains(source));
    }
}
