package org.dalil.packet.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What goes into a packet and what does not, whole: made without writing anything, and read by
/// people before anything is written.
///
/// @param claims by number
/// @param names what everybody is called in it who is named in it
/// @param covered those among them who go under another name than their own
/// @param withheld what is wanted and does not go
/// @param omissions what was left out, that which speaks for those accused first
public record PacketPlan(
        PacketWish wish,
        List<Exhibit> exhibits,
        List<PlannedClaim> claims,
        Map<UUID, String> names,
        Set<UUID> covered,
        List<Withheld> withheld,
        List<Omission> omissions) {
    public PacketPlan {
        exhibits = List.copyOf(exhibits);
        claims = List.copyOf(claims);
        names = Map.copyOf(names);
        covered = Set.copyOf(covered);
        withheld = List.copyOf(withheld);
        omissions = List.copyOf(omissions);
    }

    /// How much goes.
    public record Counts(long exhibits, long originals, long claims, long passages, long people) {}

    /// How much goes: what the packet itself must hold, neither more nor less.
    public Counts counts() {
        return new Counts(
                exhibits.size(),
                exhibits.stream().mapToLong(one -> one.items().size()).sum(),
                claims.size(),
                claims.stream()
                        .flatMap(one -> one.words().stream())
                        .map(one -> one.passage().id())
                        .distinct()
                        .count(),
                names.size());
    }

    /// Whether nothing would go.
    public boolean isEmpty() {
        return claims.isEmpty() && exhibits.isEmpty();
    }

    /// The exhibit of a source.
    public Optional<Exhibit> exhibit(UUID source) {
        return exhibits.stream().filter(one -> one.source().id().equals(source)).findFirst();
    }
}
