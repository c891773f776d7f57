package org.dalil.exchange.sharing;

import org.dalil.exchange.record.Bond;
import org.dalil.exchange.record.RecordLine;
import org.dalil.exchange.record.Reference;
import org.dalil.exchange.record.References;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What is to be shared: everything, or some sources with what rests on them. Of sources that are
/// only mentioned, the description goes along and never the text.
///
/// @param sources the chosen sources; empty for everything
public record Selection(Set<UUID> sources) {
    public Selection {
        sources = Set.copyOf(sources);
    }

    /// The whole casefile.
    public static Selection everything() {
        return new Selection(Set.of());
    }

    /// Some sources: their originals, texts and passages, the claims that rest on these, and whom
    /// and what those claims are about.
    ///
    /// @throws IllegalArgumentException for none
    public static Selection of(Collection<UUID> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("no source is chosen");
        }
        return new Selection(Set.copyOf(sources));
    }

    /// The ids of the chosen among these records.
    Set<UUID> among(Map<UUID, RecordLine> records) {
        return sources.isEmpty() ? records.keySet() : new Reach(records).run();
    }

    /// One field that names a record.
    private record Naming(RecordLine record, Reference reference) {}

    /// Goes from the chosen sources along the bonds.
    private final class Reach {
        private final Map<UUID, RecordLine> records;
        private final Map<UUID, List<Naming>> naming = new HashMap<>();
        private final Set<UUID> in = new LinkedHashSet<>();
        private final Deque<UUID> next = new ArrayDeque<>();

        Reach(Map<UUID, RecordLine> records) {
            this.records = records;
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
            }
            return in;
        }

        private boolean comesAlong(Naming by, UUID with) {
            return switch (by.reference().bond()) {
                case PART -> true;
                case CONTENT -> sources.contains(with);
                case TIE ->
                        References.of(by.record().ref().kind()).stream()
                                .filter(tie -> tie.bond() == Bond.TIE)
                                .map(by.record()::target)
                                .allMatch(end -> end == null || in.contains(end));
                case MENTION, POINTER -> false;
            };
        }

        private void add(UUID id) {
            RecordLine record = records.get(id);
            if (record != null && mayGo(record) && in.add(id)) {
                next.add(id);
            }
        }

        // Whoever names it: a footnote may point into the text of a source that was not chosen.
        private boolean mayGo(RecordLine record) {
            return References.of(record.ref().kind()).stream()
                    .filter(reference -> reference.bond() == Bond.CONTENT)
                    .map(record::target)
                    .allMatch(source -> source == null || sources.contains(source));
        }
    }
}
