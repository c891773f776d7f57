package org.dalil.exchange.sharing;

import org.dalil.exchange.record.RecordLine;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What is to be shared: everything, or some sources with what rests on them and what stands
/// against that. Of sources that are only mentioned, the description goes along and never the text.
///
/// @param sources the chosen sources; empty for everything
/// @param leftOut allegations that are not to go, with what was derived from them; other claims are
///   never left out by their id
public record Selection(Set<UUID> sources, Set<UUID> leftOut) {
    public Selection {
        sources = Set.copyOf(sources);
        leftOut = Set.copyOf(leftOut);
    }

    /// The whole casefile.
    public static Selection everything() {
        return new Selection(Set.of(), Set.of());
    }

    /// The same without these allegations.
    public Selection leavingOut(Collection<UUID> allegations) {
        Set<UUID> all = new HashSet<>(leftOut);
        all.addAll(allegations);
        return new Selection(sources, all);
    }

    /// Some sources: their originals, texts and passages, the claims that rest on these, and whom
    /// and what those claims are about.
    ///
    /// @throws IllegalArgumentException for none
    public static Selection of(Collection<UUID> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("no source is chosen");
        }
        return new Selection(Set.copyOf(sources), Set.of());
    }

    /// What goes, and why.
    ///
    /// @param records the ids of all that goes
    /// @param alongside the claims that go only because they stand against what was chosen
    record Reached(Set<UUID> records, Set<UUID> alongside) {}

    /// What is chosen among these records.
    ///
    /// @param rebuttals the claims that stand against each allegation
    Reached reach(Map<UUID, RecordLine> records, Map<UUID, Set<UUID>> rebuttals) {
        if (sources.isEmpty()) {
            return new Reached(records.keySet(), Set.of());
        }
        Opposition against = Opposition.among(records, rebuttals);
        Set<UUID> all = new Reach(sources, records, against).run();
        Set<UUID> alongside = new HashSet<>(against.claims());
        alongside.retainAll(all);
        alongside.removeAll(new Reach(sources, records, Opposition.NONE).run());
        return new Reached(all, alongside);
    }
}
