package org.dalil.claim.independence;

import org.dalil.claim.Attribution;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How one claim reached us: its chain from the origin on, and the sources whose words it rests on.
///
/// @param chain the links in order; empty when the source speaks in its own voice
/// @param sources the sources of its passages
public record Strand(UUID claim, List<Attribution> chain, Set<UUID> sources) {
    public Strand {
        chain = List.copyOf(chain);
        sources = Set.copyOf(sources);
    }

    /// Where it begins.
    Origin origin(Ties ties) {
        if (chain.isEmpty()) {
            return ownVoice(ties);
        }
        Attribution first = chain.getFirst();
        UUID agent = first.agent();
        if (agent != null) {
            return new Origin.Speaker(agent);
        }
        UUID relay =
                chain.stream()
                        .map(Attribution::agent)
                        .filter(one -> one != null)
                        .findFirst()
                        .orElse(null);
        UUID source = first.throughSource() == null ? anySource() : first.throughSource();
        return new Origin.Unnamed(
                relay == null ? null : ties.one(relay), relay == null ? source : null);
    }

    /// Whether its source says it in its own voice: no chain, or one that begins with its maker.
    boolean isOwnVoice(Ties ties) {
        return chain.isEmpty()
                || sources.stream()
                        .map(ties::maker)
                        .anyMatch(maker -> maker != null && maker.equals(chain.getFirst().agent()));
    }

    /// Who stands in its chain behind the origin, or made a source that passes on what others said;
    /// each by the record that stands for them.
    Set<UUID> passedOnBy(Ties ties) {
        return Stream.concat(
                        chain.stream().skip(1).map(Attribution::agent),
                        chain.isEmpty() ? Stream.empty() : sources.stream().map(ties::maker))
                .flatMap(Stream::ofNullable)
                .map(ties::one)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Origin ownVoice(Ties ties) {
        UUID source = anySource();
        if (source == null) {
            return new Origin.Unknown(claim);
        }
        UUID maker = ties.maker(source);
        return maker == null ? new Origin.Publication(source) : new Origin.Speaker(maker);
    }

    private @Nullable UUID anySource() {
        return sources.stream().sorted().findFirst().orElse(null);
    }
}
