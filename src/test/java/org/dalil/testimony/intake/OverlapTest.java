package org.dalil.testimony.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import org.dalil.document.spoken.SpokenLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/// Which speech a line belongs to is a matter of time alone, also where ends are missing or wrong.
class OverlapTest {
    private static Overlap.Timed<String> timed(String what, Long from, @Nullable Long to) {
        return Objects.requireNonNull(Overlap.Timed.of(what, from, to));
    }

    private static @Nullable String at(
            List<Overlap.Timed<String>> speech, @Nullable Long from, @Nullable Long to) {
        return new Overlap<>(speech).most(SpokenLine.of(from, to, null, "x"));
    }

    @Test
    void speechWithoutAnEndLastsUntilTheNext() {
        List<Overlap.Timed<String>> speech =
                List.of(timed("a", 0L, null), timed("b", 5_000L, null), timed("c", 9_000L, null));
        assertEquals("a", at(speech, 4_000L, 4_900L));
        assertEquals("b", at(speech, 5_000L, null));
        assertEquals("b", at(speech, 4_900L, 6_000L));
        assertEquals("c", at(speech, 9_000L, 20_000L));
        assertNull(at(speech, 9_001L, 20_000L));
    }

    @Test
    void speechThatBeginsTogetherIsAllOpenUntilTheNext() {
        List<Overlap.Timed<String>> speech =
                List.of(timed("a", 0L, null), timed("b", 0L, null), timed("c", 100L, 200L));
        assertEquals("a", at(speech, 50L, 60L));
        assertEquals("c", at(speech, 90L, 150L));
    }

    @Test
    void speechThatRunsBackwardsIsTakenAsOpen() {
        List<Overlap.Timed<String>> speech =
                List.of(timed("a", 1_000L, 200L), timed("b", 3_000L, 4_000L));
        assertEquals("a", at(speech, 2_000L, 2_500L));
        assertNull(at(speech, 300L, 900L));
    }

    @Test
    void aGapBelongsToNobodyAndWithoutATimeNothingIsFound() {
        List<Overlap.Timed<String>> speech =
                List.of(timed("a", 0L, 1_000L), timed("b", 3_000L, 4_000L));
        assertNull(at(speech, 1_000L, 3_000L));
        assertNull(at(speech, null, 3_500L));
        assertNull(at(List.of(), 0L, 1L));
        assertNull(Overlap.Timed.of("a", null, 5L));
    }

    @Test
    void ofEqualSharesTheEarliestIsTaken() {
        List<Overlap.Timed<String>> speech =
                List.of(timed("b", 1_000L, 2_000L), timed("a", 0L, 1_000L));
        assertEquals("a", at(speech, 500L, 1_500L));
    }

    @Test
    void aHundredThousandLinesAreLaidOnAsManySoon() {
        List<Overlap.Timed<Integer>> speech = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            speech.add(Objects.requireNonNull(Overlap.Timed.of(i, i * 1_000L, null)));
        }
        Collections.reverse(speech);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> {
                    Overlap<Integer> near = new Overlap<>(speech);
                    for (int i = 0; i < 99_999; i++) { // the last has an end that nobody knows
                        SpokenLine line = SpokenLine.of(i * 1_000L + 400, null, null, "x");
                        assertEquals(i, near.most(line));
                    }
                });
    }

    @Property(tries = 150)
    void theOrderInWhichSpeechIsToldDoesNotMatter(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 40) Long> starts,
            @ForAll @LongRange(max = 45) long from) {
        List<Overlap.Timed<Long>> speech = new ArrayList<>();
        for (Long start : starts.stream().distinct().toList()) {
            Long end = start % 3 == 0 ? null : Long.valueOf(start + start % 5);
            speech.add(Objects.requireNonNull(Overlap.Timed.of(start, start, end)));
        }
        SpokenLine line = SpokenLine.of(from, from + 3, null, "x");
        Long one = new Overlap<>(speech).most(line);
        Collections.reverse(speech);
        assertEquals(one, new Overlap<>(speech).most(line));
    }

    @Property(tries = 150)
    void movingEverythingMovesNothing(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 40) Long> starts,
            @ForAll @LongRange(max = 45) long from,
            @ForAll @LongRange(min = -500, max = 500) long offset) {
        List<Overlap.Timed<Integer>> here = new ArrayList<>();
        List<Overlap.Timed<Integer>> there = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            long start = starts.get(i);
            here.add(Objects.requireNonNull(Overlap.Timed.of(i, start, start + i % 4)));
            there.add(
                    Objects.requireNonNull(
                            Overlap.Timed.of(i, start + offset, start + offset + i % 4)));
        }
        assertEquals(
                new Overlap<>(here).most(SpokenLine.of(from, from + 5, null, "x")),
                new Overlap<>(there)
                        .most(SpokenLine.of(from + offset, from + offset + 5, null, "x")));
    }
}
