package org.dalil.testimony.transcript.listening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.testimony.transcript.listening.HeardSpans.Span;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/// What many listenings cover together is what a list of single moments says.
class HeardTogetherTest {
    private static final UUID ITEM = new UUID(1, 1);

    private static Heard heard(long from, long to) {
        return new Heard(UUID.randomUUID(), ITEM, from, to, "KM", Instant.EPOCH, 100);
    }

    @Provide
    Arbitrary<List<Heard>> listenings() {
        Arbitrary<Integer> at = Arbitraries.integers().between(0, 120);
        return Combinators.combine(at, Arbitraries.integers().between(1, 40))
                .as((from, length) -> heard(from, from + length))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void itCoversEveryMomentThatWasHeardAndNoOther(@ForAll("listenings") List<Heard> all) {
        BitSet moments = new BitSet();
        all.forEach(one -> moments.set((int) one.fromMs(), (int) one.toMs()));
        HeardSpans spans = HeardSpans.of(all);
        assertEquals(moments.cardinality(), spans.total());
        for (int i = 0; i < 170; i++) {
            assertEquals(moments.get(i), spans.cover(i, i + 1), "moment " + i);
        }
        long before = -1;
        for (Span one : spans.spans()) {
            assertTrue(one.fromMs() > before, "in order, none touching another");
            before = one.toMs();
        }
    }

    @Property(tries = 100)
    void theOrderOfListeningDoesNotMatter(@ForAll("listenings") List<Heard> all) {
        List<Heard> other = new ArrayList<>(all);
        Collections.reverse(other);
        assertEquals(HeardSpans.of(all), HeardSpans.of(other));
    }

    @Test
    void aListeningHasALengthAndASpeed() {
        assertThrows(IllegalArgumentException.class, () -> heard(5, 5));
        assertThrows(IllegalArgumentException.class, () -> heard(6, 5));
        assertThrows(IllegalArgumentException.class, () -> heard(-1, 5));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Heard(ITEM, ITEM, 0, 1, "KM", Instant.EPOCH, 0));
    }

    @Test
    void nothingIsCoveredByNothing() {
        HeardSpans none = HeardSpans.of(List.of());
        assertEquals(0, none.total());
        assertEquals(List.of(), none.spans());
    }
}
