package org.dalil.testimony.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Between any two keys there is another.
class OrderKeyTest {
    @Property(tries = 200)
    void whereverOneIsPutTheOrderHolds(
            @ForAll @Size(max = 60) List<@IntRange(max = 1000) Integer> places) {
        List<String> keys = new ArrayList<>(OrderKey.row(2));
        for (int place : places) {
            int at = place % (keys.size() + 1);
            String key =
                    OrderKey.between(
                            at == 0 ? null : keys.get(at - 1),
                            at == keys.size() ? null : keys.get(at));
            assertTrue(OrderKey.isKey(key), key);
            keys.add(at, key);
        }
        assertEquals(keys.stream().sorted().distinct().toList(), keys);
    }

    @Property(tries = 50)
    void aRowIsInOrderAndShort(@ForAll @IntRange(max = 5000) int count) {
        List<String> keys = OrderKey.row(count);
        assertEquals(count, keys.size());
        assertEquals(keys.stream().sorted().distinct().toList(), keys);
        assertTrue(keys.stream().allMatch(one -> OrderKey.isKey(one) && one.length() <= 3));
    }

    @Test
    void writingAtTheEndForLongKeepsKeysShort() {
        String last = OrderKey.between(null, null);
        for (int i = 0; i < 200; i++) {
            last = OrderKey.between(last, null);
        }
        assertTrue(last.length() < 60, last);
    }

    @Test
    void whatIsNoKeyIsRefused() {
        for (String odd : List.of("", "a0", "0", "ä", "a b", "-", "a".repeat(1001))) {
            assertFalse(OrderKey.isKey(odd), odd);
        }
        assertThrows(IllegalArgumentException.class, () -> OrderKey.between("V", "V"));
        assertThrows(IllegalArgumentException.class, () -> OrderKey.between("W", "V"));
        assertTrue("A".compareTo(OrderKey.between("A", "A1")) < 0);
        assertTrue(OrderKey.between("Az", "B").compareTo("B") < 0);
    }
}
