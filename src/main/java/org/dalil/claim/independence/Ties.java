package org.dalil.claim.independence;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What is known of how speakers and sources hang together. Only answers; rings among citations or
/// identities do no harm.
///
/// @param same for an agent, the one record that stands for all records of the same person or body
/// @param bodies the bodies that an agent speaks for
/// @param makers who published or made a source
/// @param cites who cites whom
/// @param noted pairs of claims of which somebody noted that they have one origin
public record Ties(
        Map<UUID, UUID> same,
        Map<UUID, Set<UUID>> bodies,
        Map<UUID, UUID> makers,
        CitationGraph cites,
        Map<UUID, Set<UUID>> noted) {
    /// Nothing is known.
    public static final Ties NONE =
            new Ties(Map.of(), Map.of(), Map.of(), CitationGraph.NONE, Map.of());

    UUID one(UUID agent) {
        return same.getOrDefault(agent, agent);
    }

    @Nullable UUID maker(UUID source) {
        return makers.get(source);
    }

    /// The bodies that an agent speaks for.
    Set<UUID> bodiesOf(UUID agent) {
        return bodies.getOrDefault(agent, Set.of());
    }

    /// The claims of which somebody noted that this one has their origin.
    Set<UUID> notedFrom(UUID claim) {
        return noted.getOrDefault(claim, Set.of());
    }

    /// The same, with these notes.
    Ties noting(Map<UUID, Set<UUID>> others) {
        return new Ties(same, bodies, makers, cites, others);
    }

    /// Which of these sources rest on which.
    Citing citing(Set<UUID> sources) {
        return new Citing(sources, cites);
    }
}
