package org.dalil.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.vault.key.RecoveryKey.Reading;
import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.Locale;

/// A written recovery key is read back however it was copied, and no mistake passes.
class RecoveryKeyTest {
    private final RecoveryKey key = RecoveryKey.generate(new SecureRandom());
    private final String written = key.toString();

    @Property
    void comesBackHoweverItIsTyped() {
        RecoveryKey any = RecoveryKey.generate(new SecureRandom());
        String groups = any.toString();
        assertTrue(groups.matches("([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}"), groups);

        assertReads(any, groups);
        assertReads(any, groups.toLowerCase(Locale.ROOT).replace("-", ""));
        assertReads(any, " " + groups.replace("-", " – ") + "\n");
        assertReads(any, groups.replace('0', 'O').replace('1', 'l'));
        assertReads(any, groups.replace('0', 'о').replace('1', 'I'));
        assertReads(any, groups.replace('A', 'А').replace('C', 'с').replace('H', 'Н'));
    }

    /// One wrong sign is always found, in its group.
    @Property
    void namesTheGroupWithAWrongSign(
            @ForAll @IntRange(min = 0, max = 34) int at,
            @ForAll @IntRange(min = 1, max = 31) int by) {
        StringBuilder signs = new StringBuilder(written.replace("-", ""));
        int wrong = (Crockford.value(signs.charAt(at)) + by) % 32;
        signs.setCharAt(at, Crockford.SIGNS.charAt(wrong));

        assertEquals(new Reading.WrongGroup(at / 5 + 1), RecoveryKey.parse(signs));
    }

    /// Two neighbours in the wrong order are always found.
    @Property
    void namesTheGroupWithSwappedSigns(
            @ForAll @IntRange(min = 0, max = 6) int group,
            @ForAll @IntRange(min = 0, max = 3) int place) {
        StringBuilder signs = new StringBuilder(written.replace("-", ""));
        int at = group * 5 + place;
        char first = signs.charAt(at);
        char second = signs.charAt(at + 1);
        signs.setCharAt(at, second);
        signs.setCharAt(at + 1, first);

        if (first != second) {
            assertEquals(new Reading.WrongGroup(group + 1), RecoveryKey.parse(signs));
        }
    }

    @Test
    void groupsInAnotherOrderAreFound() {
        String[] groups = written.split("-");
        String swapped = written.replace(groups[0] + "-" + groups[1], groups[1] + "-" + groups[0]);

        assertEquals(new Reading.WrongGroup(1), RecoveryKey.parse(swapped));
    }

    @Test
    void groupsOfTwoKeysDoNotMix() {
        String other = RecoveryKey.generate(new SecureRandom()).toString();
        String mixed = written.substring(0, 12) + other.substring(12);

        assertInstanceOf(Reading.WrongWhole.class, RecoveryKey.parse(mixed));
    }

    @Test
    void saysHowManySignsThereAre() {
        assertEquals(new Reading.WrongLength(0), RecoveryKey.parse(""));
        assertEquals(new Reading.WrongLength(29), RecoveryKey.parse(written.substring(0, 34)));
        assertEquals(new Reading.WrongLength(36), RecoveryKey.parse(written + "7"));
        assertEquals(new Reading.WrongGroup(1), RecoveryKey.parse("*" + written.substring(1)));
    }

    private static void assertReads(RecoveryKey expected, String typed) {
        Reading reading = RecoveryKey.parse(typed);
        Reading.Read read = assertInstanceOf(Reading.Read.class, reading, typed);
        assertArrayEquals(expected.bytes(), read.key().bytes());
    }
}
