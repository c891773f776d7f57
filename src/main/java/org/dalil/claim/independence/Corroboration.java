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
        return ofEach(List.of(strands), ties).getFirst();
    }

    /// Counts the origins of several lists of claims, each list for itself.
    static List<Corroboration> ofEach(List<List<Strand>> lists, Ties ties) {
        Set<UUID> sources = new HashSet<>();
        for (List<Strand> strands : lists) {
            if (strands.size() > 1) {
                strands.forEach(strand -> sources.addAll(strand.sources()));
            }
        }
        Citing citing = ties.citing(sources);
        return lists.stream().map(strands -> new Counting(strands, ties, citing).run()).toList();
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
        private final List<Voice> voices = new ArrayList<>();
        private final int[] heads;
        private final @Nullable Reason[] reasons;

        Counting(List<Strand> strands, Ties ties, Citing citing) {
            this.strands = strands;
            this.heads = new int[strands.size()];
            this.reasons = new @Nullable Reason[strands.size()];
            for (Strand strand : strands) {
                voices.add(Voice.of(strand, ties, citing));
            }
        }

        Corroboration run() {
            for (int i = 0; i < heads.length; i++) {
                heads[i] = i;
                for (int j = 0; j < i; j++) {
                    Reason reason =
                            head(i) == head(j) ? null : voices.get(i).oneWith(voices.get(j));
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
            members.forEach(
                    (head, group) -> groups.add(new OriginGroup(voices.get(head).origin(), group)));
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
    }
}
