package org.dalil.desk.control.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Few of many are shown, each of them can be turned to, and never an empty part of what is there.
class WindowsTest {
    private static final UUID WHOLE = new UUID(1, 1);
    private final Windows windows = new Windows();

    private static List<Matter> many(int count) {
        List<Matter> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Matter(MatterKind.INVOLVEMENT, new UUID(2, i), "No. " + i, null));
        }
        return all;
    }

    private List<Matter> cut(int count) {
        return windows.cut(WHOLE, many(count));
    }

    @Property(tries = 60)
    void turningOnFromTheFirstShowsEachOnce(@ForAll @IntRange(max = 95) int count) {
        Windows own = new Windows();
        Set<UUID> seen = new HashSet<>();
        int shown = 0;
        for (int first = 0; first == 0 || first < count; first += Windows.AT_ONCE) {
            own.turn(WHOLE, first);
            List<Matter> part = own.cut(WHOLE, many(count));
            part.forEach(one -> seen.add(one.id()));
            shown += part.size();
            assertTrue(part.size() <= Windows.AT_ONCE);
            assertEquals(count, own.of(WHOLE).inAll());
        }
        assertEquals(count, shown);
        assertEquals(count, seen.size());
    }

    @Property(tries = 60)
    void whereverOneTurnsSomethingIsShown(
            @ForAll int first, @ForAll @IntRange(min = 1, max = 50) int count) {
        Windows own = new Windows();
        own.turn(WHOLE, first);
        List<Matter> part = own.cut(WHOLE, many(count));
        assertFalse(part.isEmpty());
        assertEquals(0, own.of(WHOLE).first() % Windows.AT_ONCE);
        assertEquals(part.size(), own.of(WHOLE).end() - own.of(WHOLE).first());
    }

    @Test
    void whatWasJustAddedIsTurnedToOnceItIsThere() {
        cut(30);
        windows.reveal(WHOLE, new UUID(2, 30));
        assertEquals(0, windows.of(WHOLE).first());
        cut(30);
        assertEquals(0, windows.of(WHOLE).first(), "it is not there yet");
        assertEquals(List.of(new UUID(2, 30)), cut(31).stream().map(Matter::id).toList());
        windows.turn(WHOLE, 0);
        assertEquals(10, cut(31).size());
        assertEquals(0, windows.of(WHOLE).first(), "only once");
    }

    @Test
    void whatIsTakenAwayTakesTheWindowBack() {
        windows.turn(WHOLE, 20);
        assertEquals(5, cut(25).size());
        assertEquals(10, cut(20).size());
        assertEquals(10, windows.of(WHOLE).first());
        assertEquals(List.of(), cut(0));
        assertFalse(windows.of(WHOLE).isPart());
        assertEquals(0, windows.of(WHOLE).last());
    }

    @Test
    void eachWholeHasAWindowOfItsOwn() {
        UUID other = new UUID(1, 2);
        windows.turn(WHOLE, 10);
        windows.cut(other, many(30));
        assertEquals(10, cut(30).size());
        assertEquals(10, windows.of(WHOLE).first());
        assertEquals(0, windows.of(other).first());
        assertEquals(20, windows.of(other).last());
    }
}
