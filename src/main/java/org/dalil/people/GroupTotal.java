package org.dalil.people;

import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// How many people a group is: what claims state, and what its members add up to. Never settles
/// which of two numbers is right.
///
/// @param stated the numbers that claims give, as they give them
/// @param parts what the members add up from: each number of people who are only counted, then
///   those with records of their own together; empty for a group without members
public record GroupTotal(List<Stated> stated, List<Long> parts) {
    /// A number that a claim gives.
    ///
    /// @param words as the claim says it
    /// @param least the lowest it can mean; null when unknown
    /// @param most the highest it can mean; null when unknown or open
    /// @param claim the claim
    public record Stated(String words, @Nullable Long least, @Nullable Long most, RecordRef claim) {
        /// Whether both may be true at once.
        boolean agrees(Stated other) {
            return reaches(least, other.most) && reaches(other.least, most);
        }

        boolean allows(long number) {
            return reaches(least, number) && reaches(number, most);
        }

        private static boolean reaches(@Nullable Long low, @Nullable Long high) {
            return low == null || high == null || low <= high;
        }
    }

    /// Reads the numbers that claims give for groups. Fed by what knows claims.
    @FunctionalInterface
    public interface StatedNumbers {
        /// Nobody states anything.
        StatedNumbers NONE = group -> List.of();

        /// The numbers of people that claims state of a group, in their order.
        List<Stated> of(UUID group) throws ProblemException;
    }

    public GroupTotal {
        stated = List.copyOf(stated);
        parts = List.copyOf(parts);
    }

    /// What these memberships and claims make.
    public static GroupTotal of(List<Membership> members, List<Stated> stated) {
        List<Long> parts = new ArrayList<>();
        members.stream().map(Membership::counted).forEach(one -> addIfThere(parts, one));
        long single = members.stream().filter(one -> one.member() != null).count();
        if (single > 0) {
            parts.add(single);
        }
        return new GroupTotal(stated, parts);
    }

    private static void addIfThere(List<Long> parts, @Nullable Long counted) {
        if (counted != null) {
            parts.add(counted);
        }
    }

    /// What the members add up to; null for a group without members, of which that says nothing. So
    /// many that no number holds them count as the greatest number there is.
    public @Nullable Long derived() {
        return parts.isEmpty() ? null : parts.stream().reduce(0L, GroupTotal::plus);
    }

    private static long plus(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    /// Whether two stated numbers, or a stated one and the members, cannot both be right.
    public boolean disputed() {
        Long sum = derived();
        for (int i = 0; i < stated.size(); i++) {
            Stated one = stated.get(i);
            if (sum != null && !one.allows(sum)
                    || stated.subList(i + 1, stated.size()).stream()
                            .anyMatch(o -> !o.agrees(one))) {
                return true;
            }
        }
        return false;
    }
}
