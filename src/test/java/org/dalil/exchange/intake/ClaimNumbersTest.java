package org.dalil.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import org.dalil.exchange.record.RecordLine;
import org.dalil.history.Origin;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// No two claims of a casefile have one number, and who can keep theirs does.
class ClaimNumbersTest {
    private static RecordLine record(RecordKind kind, int id, long number) {
        return new RecordLine(
                id,
                new RecordRef(kind, new UUID(1, id)),
                new Origin(
                        Instant.parse("2026-01-02T03:04:05Z"), "AB", new Stamp(1, 0, "0a0b0c0d")),
                Map.of("number", Long.toString(number), "statement", "s"));
    }

    private static List<RecordLine> claims(List<Long> numbers) {
        List<RecordLine> claims = new ArrayList<>();
        numbers.forEach(number -> claims.add(record(RecordKind.CLAIM, claims.size(), number)));
        return claims;
    }

    private static List<Long> numbered(ClaimNumbers numbers, List<RecordLine> claims) {
        return claims.stream()
                .map(numbers::numbered)
                .map(claim -> Long.valueOf(claim.fields().getOrDefault("number", "")))
                .toList();
    }

    @Property(tries = 500)
    void noNumberIsGivenTwiceAndAFreeOneIsKept(
            @ForAll Set<@LongRange(min = 1, max = 12) Long> ours,
            @ForAll @Size(max = 10) List<@LongRange(min = -2, max = 14) Long> wanted) {
        List<RecordLine> claims = claims(wanted);
        ClaimNumbers numbers = new ClaimNumbers(new HashSet<>(ours), claims);
        List<Long> given = numbered(numbers, claims);
        Set<Long> taken = new HashSet<>(ours);
        int changed = 0;
        for (int i = 0; i < wanted.size(); i++) {
            boolean free = wanted.get(i) > 0 && !taken.contains(wanted.get(i));
            assertEquals(free, given.get(i).equals(wanted.get(i)), "claim " + i);
            assertTrue(given.get(i) > 0 && taken.add(given.get(i)), "claim " + i);
            changed += free ? 0 : 1;
        }
        assertEquals(changed, numbers.changed());
    }

    @Test
    void aNewNumberIsBeyondAllOfBothCasefiles() {
        List<RecordLine> claims = claims(List.of(5L, 40L, 5L));

        assertEquals(
                List.of(71L, 40L, 72L),
                numbered(new ClaimNumbers(new HashSet<>(Set.of(5L, 70L)), claims), claims));
        assertEquals(
                List.of(5L, 40L, 41L),
                numbered(new ClaimNumbers(new HashSet<>(Set.of(3L)), claims), claims));
    }

    /// A hostile number must not leave the claims after it without room.
    @Test
    void absurdNumbersAreNotKept() {
        List<RecordLine> claims =
                claims(List.of(Long.MAX_VALUE, 1_000_000_001L, 0L, Long.MIN_VALUE, 2L));

        assertEquals(
                List.of(3L, 4L, 5L, 6L, 2L),
                numbered(new ClaimNumbers(new HashSet<>(), claims), claims));
    }

    @Test
    void otherRecordsAndOtherFieldsAreLeftAsTheyAre() {
        RecordLine footnote = record(RecordKind.FOOTNOTE, 1, 5);
        RecordLine claim = record(RecordKind.CLAIM, 2, 5);
        ClaimNumbers numbers =
                new ClaimNumbers(new HashSet<>(Set.of(5L)), List.of(footnote, claim));

        assertSame(footnote, numbers.numbered(footnote));
        assertEquals(claim.with("number", "6"), numbers.numbered(claim));
        assertEquals(1, numbers.changed());
    }
}
