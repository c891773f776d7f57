package org.dalil.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What claims state and what members add up to stand side by side; what cannot both be right is
/// disputed, and nothing else is.
class GroupTotalTest {
    private static final UUID GROUP = new UUID(1, 1);
    private static final RecordRef CLAIM = new RecordRef(RecordKind.CLAIM, new UUID(2, 2));

    private static GroupTotal.Stated stated(@Nullable Long least, @Nullable Long most) {
        return new GroupTotal.Stated("so many", least, most, CLAIM);
    }

    private static Membership one(int number) {
        return new Membership(new UUID(3, number), GROUP, new UUID(4, number), number, null);
    }

    private static Membership counting(long count) {
        return Membership.counting(new UUID(5, count), GROUP, count, 1, "Uzbek nationals");
    }

    @Test
    void twelveAndOneAreThirteen() {
        GroupTotal total = GroupTotal.of(List.of(counting(12), counting(1)), List.of());

        assertEquals(13, total.derived());
        assertEquals(List.of(12L, 1L), total.parts());
        assertFalse(total.disputed());
    }

    @Test
    void membersWithRecordsAreOnePart() {
        GroupTotal total = GroupTotal.of(List.of(one(1), counting(12), one(2)), List.of());

        assertEquals(List.of(12L, 2L), total.parts());
        assertEquals(14, total.derived());
    }

    @Test
    void aGroupWithoutMembersIsNotNobody() {
        assertNull(GroupTotal.of(List.of(), List.of()).derived());
        assertFalse(GroupTotal.of(List.of(), List.of(stated(28L, 28L))).disputed());
    }

    @Test
    void twoStatedNumbersThatDifferAreDisputed() {
        assertTrue(
                GroupTotal.of(List.of(), List.of(stated(28L, 28L), stated(29L, 29L))).disputed());
        assertFalse(
                GroupTotal.of(List.of(), List.of(stated(28L, 28L), stated(28L, 28L))).disputed());
    }

    @Test
    void atLeastTwentyAndTwentyEightAgree() {
        assertFalse(
                GroupTotal.of(List.of(), List.of(stated(20L, null), stated(28L, 28L))).disputed());
        assertTrue(
                GroupTotal.of(List.of(), List.of(stated(30L, null), stated(28L, 28L))).disputed());
        assertFalse(
                GroupTotal.of(List.of(), List.of(stated(null, null), stated(1L, 1L))).disputed());
    }

    @Test
    void theMembersAreSetAgainstWhatIsStated() {
        List<Membership> members = List.of(counting(12), one(1));

        assertFalse(GroupTotal.of(members, List.of(stated(13L, 13L))).disputed());
        assertTrue(GroupTotal.of(members, List.of(stated(14L, 14L))).disputed());
        assertFalse(GroupTotal.of(members, List.of(stated(10L, null))).disputed());
    }

    @Test
    void tooManyToCountIsStillANumber() {
        assertEquals(
                Long.MAX_VALUE,
                GroupTotal.of(List.of(counting(Long.MAX_VALUE), one(1)), List.of()).derived());
    }

    @Property(tries = 200)
    void theSumIsThatOfItsParts(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 500) Integer> counts,
            @ForAll @IntRange(max = 20) int single) {
        List<Membership> members = new ArrayList<>();
        counts.forEach(count -> members.add(counting(count)));
        for (int i = 0; i < single; i++) {
            members.add(one(i));
        }
        GroupTotal total = GroupTotal.of(members, List.of());
        long sum = counts.stream().mapToLong(Integer::intValue).sum() + single;

        assertEquals(members.isEmpty() ? null : sum, total.derived());
        assertEquals(sum, members.stream().mapToLong(Membership::people).sum());
    }

    @Test
    void aMembershipIsOfOneOrCountsSeveralAndNeverBoth() {
        UUID id = new UUID(7, 7);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Membership(id, GROUP, null, 1, null, null, null, null, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Membership(id, GROUP, id, 1, null, 3L, null, null, null));
        assertThrows(
                IllegalArgumentException.class, () -> Membership.counting(id, GROUP, 0, 1, null));
        assertThrows(
                IllegalArgumentException.class, () -> Membership.counting(id, GROUP, -4, 1, null));
    }
}
