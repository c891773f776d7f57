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
        private final Ties ties;
        private final List<Origin> origins = new ArrayList<>();
        private final List<Set<UUID>> passedOn = new ArrayList<>();
        private final boolean[] ownVoices;
        private final Citing citing;
        private final int[] heads;
        private final @Nullable Reason[] reasons;

        Counting(List<Strand> strands, Ties ties, Citing citing) {
            this.strands = strands;
            this.ties = ties;
            this.citing = citing;
            this.heads = new int[strands.size()];
            this.reasons = new @Nullable Reason[strands.size()];
            this.ownVoices = new boolean[strands.size()];
            for (int i = 0; i < ownVoices.length; i++) {
                origins.add(strands.get(i).origin(ties));
                passedOn.add(strands.get(i).passedOnBy(ties));
                ownVoices[i] = strands.get(i).isOwnVoice(ties);
            }
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
            if (began(i, j) || began(j, i)) {
                return Reason.PASSED_ON;
            }
            return rests(i, j) || rests(j, i) ? Reason.CITES : null;
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

        private boolean began(int origin, int other) {
            return origins.get(origin) instanceof Origin.Speaker(UUID agent)
                    && passedOn.get(other).contains(ties.one(agent));
        }

        private boolean rests(int one, int other) {
            if (ownVoices[one]) {
                for (UUID source : strands.get(one).sources()) {
                    for (UUID cited : strands.get(other).sources()) {
                        if (citing.restsOn(source, cited)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }
    }
}
