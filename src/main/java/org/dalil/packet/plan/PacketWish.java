package org.dalil.packet.plan;

import org.dalil.kernel.RecordRef;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What somebody wants in a packet. Says nothing of what may go.
///
/// @param roots cases, people, bodies, events, places, sources, interviews and claims that are
///   wanted, with what rests on them
/// @param leftOut claims that are not to go although they belong to it
/// @param accepted decisions on consent whose conditions somebody has read and keeps to
/// @param named people with a code name who go under their own all the same
/// @param order sources in the order of their exhibits; those that are not named follow
public record PacketWish(
        PacketUse use,
        List<RecordRef> roots,
        Set<UUID> leftOut,
        Set<UUID> accepted,
        Set<UUID> named,
        List<UUID> order) {
    public PacketWish {
        roots = List.copyOf(roots);
        leftOut = Set.copyOf(leftOut);
        accepted = Set.copyOf(accepted);
        named = Set.copyOf(named);
        order = List.copyOf(order);
    }

    /// Everything about these records.
    public static PacketWish of(PacketUse use, Collection<RecordRef> roots) {
        return new PacketWish(use, List.copyOf(roots), Set.of(), Set.of(), Set.of(), List.of());
    }

    /// The same for another use.
    public PacketWish using(PacketUse other) {
        return new PacketWish(other, roots, leftOut, accepted, named, order);
    }

    /// The same with or without a claim.
    public PacketWish leaving(UUID claim, boolean out) {
        return new PacketWish(use, roots, with(leftOut, claim, out), accepted, named, order);
    }

    /// The same with the conditions of a decision kept to, or not.
    public PacketWish accepting(UUID consent, boolean kept) {
        return new PacketWish(use, roots, leftOut, with(accepted, consent, kept), named, order);
    }

    /// The same with somebody under their own name, or under their code name.
    public PacketWish naming(UUID agent, boolean own) {
        return new PacketWish(use, roots, leftOut, accepted, with(named, agent, own), order);
    }

    /// The same with exhibits in this order.
    public PacketWish ordered(List<UUID> sources) {
        return new PacketWish(use, roots, leftOut, accepted, named, sources);
    }

    private static Set<UUID> with(Set<UUID> all, UUID one, boolean in) {
        Set<UUID> now = new HashSet<>(all);
        if (in) {
            now.add(one);
        } else {
            now.remove(one);
        }
        return now;
    }
}
