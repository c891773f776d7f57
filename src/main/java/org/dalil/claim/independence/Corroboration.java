package org.dalil.claim.independence;

import org.dalil.claim.Attribution;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// How many independent origins stand behind claims that state the same. In doubt it counts one:
/// what cannot be shown to be independent is not counted as such.
///
/// @param groups the origins, in the order of their first claims
public record Corroboration(List<OriginGroup> groups) {
    public Corroboration {
        groups = List.copyOf(groups);
    }

    /// Counts the origins of these claims.
    ///
    /// @param strands the claims, each once; the order decides which stands for an origin
    public static Corroboration of(List<Strand> strands, Ties ties) {
        return new Counting(strands, ties).run();
    }

    /// How many origins are independent of each other.
    public int count() {
        return groups.size();
    }

    /// The one relay through which every origin reached us, when there are several origins: they
    /// are independent, but all of them passed through the same hands.
    public Optional<UUID> onlyRelay() {
        if (groups.size() < 2) {
            return Optional.empty();
        }
        Set<UUID> relays = null;
        for (OriginGroup group : groups) {
            for (OriginGroup.Member member : group.members()) {
                Set<UUID> these = new HashSet<>();
                member.strand().chain().stream()
                        .skip(1)
                        .map(Attribution::agent)
                        .filter(Objects::nonNull)
                        .forEach(these::add);
                if (relays == null) {
                    relays = these;
                } else {
                    relays.retainAll(these);
                }
            }
        }
        return relays == null ? Optional.empty() : relays.stream().sorted().findFirst();
    }

    /// One counting: joins strands that have one origin, pair by pair.
    private static final class Counting {
        private final List<Strand> strands;
        private final Ties ties;
        private final List<Origin> origins = new ArrayList<>();
        private final Map<UUID, Set<UUID>> restOn;
        private final int[] heads;
        private final @Nullable Reason[] reasons;

        Counting(List<Strand> strands, Ties ties) {
            this.strands = strands;
            this.ties = ties;
            this.heads = new int[strands.size()];
            this.reasons = new @Nullable Reason[strands.size()];
            Set<UUID> sources = new HashSet<>();
            for (Strand strand : strands) {
                origins.add(strand.origin(ties));
                sources.addAll(strand.sources());
            }
            this.restOn = ties.restOn(sources);
        }

        Corroboration run() {
            for (int i = 0; i < heads.length; i++) {
                heads[i] = i;
                for (int j = 0; j < i; j++) {
                    Reason reason = head(i) == head(j) ? null : reason(i, j);
                    if (reason != null) {
                        join(i, j, reason);
                    }
                }
            }
            Map<Integer, List<OriginGroup.Member>> members = new LinkedHashMap<>();
            for (int i = 0; i < heads.length; i++) {
                members.computeIfAbsent(head(i), head -> new ArrayList<>())
                        .add(new OriginGroup.Member(strands.get(i), reasons[i]));
            }
            List<OriginGroup> groups = new ArrayList<>();
            members.forEach((head, group) -> groups.add(new OriginGroup(origins.get(head), group)));
            return new Corroboration(groups);
        }

        /// The lower head stays, so that the first claim stands for the origin.
        private void join(int i, int j, Reason reason) {
            int low = Math.min(head(i), head(j));
            int high = Math.max(head(i), head(j));
            heads[high] = low;
            reasons[high] = reason;
        }

        private int head(int i) {
            int head = i;
            while (heads[head] != head) {
                head = heads[head];
            }
            return head;
        }

        private @Nullable Reason reason(int i, int j) {
            Strand a = strands.get(i);
            Strand b = strands.get(j);
            if (ties.isNoted(a.claim(), b.claim())) {
                return Reason.NOTED;
            }
            Reason voices = voices(origins.get(i), origins.get(j));
            if (voices != null) {
                return voices;
            }
            if (began(origins.get(i), b) || began(origins.get(j), a)) {
                return Reason.PASSED_ON;
            }
            return rests(a, b) || rests(b, a) ? Reason.CITES : null;
        }

        private @Nullable Reason voices(Origin a, Origin b) {
            if (a.equals(b)) {
                return a instanceof Origin.Unnamed ? Reason.UNNAMED : Reason.SAME_SPEAKER;
            }
            if (!(a instanceof Origin.Speaker(UUID one) && b instanceof Origin.Speaker(UUID two))) {
                return null;
            }
            UUID first = ties.one(one);
            UUID second = ties.one(two);
            if (first.equals(second)) {
                return Reason.SAME_IDENTITY;
            }
            return ties.speaksFor(first, second)
                            || ties.speaksFor(second, first)
                            || ties.speakForOneBody(first, second)
                    ? Reason.SPEAKS_FOR
                    : null;
        }

        private boolean began(Origin origin, Strand strand) {
            return origin instanceof Origin.Speaker(UUID agent) && strand.passedOnBy(agent, ties);
        }

        private boolean rests(Strand a, Strand b) {
            return a.isOwnVoice(ties)
                    && a.sources().stream()
                            .anyMatch(source ->
                                    restOn.getOrDefault(source, Set.of()).stream()
                                            .anyMatch(b.sources()::contains));
        }
    }
}
