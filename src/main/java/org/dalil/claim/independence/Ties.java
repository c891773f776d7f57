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
/// @param cites the sources that a source names
/// @param noted pairs of claims of which somebody noted that they have one origin
public record Ties(
        Map<UUID, UUID> same,
        Map<UUID, Set<UUID>> bodies,
        Map<UUID, UUID> makers,
        Map<UUID, Set<UUID>> cites,
        Map<UUID, Set<UUID>> noted) {
    /// Nothing is known.
    public static final Ties NONE = new Ties(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    UUID one(UUID agent) {
        return same.getOrDefault(agent, agent);
    }

    @Nullable UUID maker(UUID source) {
        return makers.get(source);
    }

    boolean speaksFor(UUID agent, UUID body) {
        return bodies.getOrDefault(agent, Set.of()).contains(body);
    }

    boolean speakForOneBody(UUID a, UUID b) {
        return bodies.getOrDefault(a, Set.of()).stream().anyMatch(body -> speaksFor(b, body));
    }

    boolean isNoted(UUID a, UUID b) {
        return noted.getOrDefault(a, Set.of()).contains(b)
                || noted.getOrDefault(b, Set.of()).contains(a);
    }

    /// Which of these sources rest on which.
    Citing citing(Set<UUID> sources) {
        return new Citing(sources, cites);
    }
}
