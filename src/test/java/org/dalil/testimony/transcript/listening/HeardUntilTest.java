package org.dalil.testimony.transcript.listening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.testimony.transcript.listening.HeardSpans.Span;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What had been heard up to a second, and what had not, is together all of it.
class HeardUntilTest {
    private static final Instant THEN = Instant.EPOCH.plusSeconds(100);

    private static Heard heard(long from, long to, Instant at) {
        return new Heard(new UUID(1, 2), new UUID(3, 4), from, to, "KM", at, 100);
    }

    @Test
    void onlyWhatWasHeardByThenCounts() {
        HeardUntil until =
                HeardUntil.of(
                        List.of(
                                heard(1_000, 3_000, THEN),
                                heard(5_000, 9_000, Instant.EPOCH),
                                heard(3_500, 4_000, THEN.plusSeconds(1))),
                        7_000,
                        THEN);
        assertEquals(List.of(new Span(1_000, 3_000), new Span(5_000, 7_000)), until.heard());
        assertEquals(List.of(new Span(0, 1_000), new Span(3_000, 5_000)), until.unheard());
        assertEquals(4_000, until.total());
        assertEquals(List.of(new Span(3_000, 5_000)), until.gaps(1_500));
    }

    @Test
    void ofNothingHeardAllIsMissingAndOfNoTimeNothing() {
        assertEquals(List.of(new Span(0, 50)), HeardUntil.of(List.of(), 50, THEN).unheard());
        assertEquals(List.of(), HeardUntil.of(List.of(heard(0, 9, THEN)), 0, THEN).heard());
        assertEquals(List.of(), HeardUntil.of(List.of(), 0, THEN).unheard());
    }

    @Property(tries = 200)
    void eachMillisecondIsHeardOrNotAndNoneTwice(
            @ForAll @Size(max = 12) List<@IntRange(max = 60) Integer> starts,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(max = 70) int until) {
        List<Heard> all = new ArrayList<>();
        starts.forEach(from -> all.add(heard(from, from + length, THEN)));
        HeardUntil found = HeardUntil.of(all, until, THEN);
        for (long ms = 0; ms < until; ms++) {
            long at = ms;
            boolean was = starts.stream().anyMatch(from -> from <= at && at < from + length);
            assertEquals(was ? 1 : 0, count(found.heard(), at));
            assertEquals(was ? 0 : 1, count(found.unheard(), at));
        }
        assertEquals(0, count(found.heard(), until));
    }

    private static long count(List<Span> spans, long at) {
        return spans.stream().filter(one -> one.fromMs() <= at && at < one.toMs()).count();
    }
}
