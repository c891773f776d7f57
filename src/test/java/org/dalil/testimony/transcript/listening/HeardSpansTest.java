package org.dalil.testimony.transcript.listening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;

/// What many listenings cover is what a list of single milliseconds would say.
class HeardSpansTest {
    private static final UUID ID = new UUID(1, 1);

    @Property(tries = 300)
    void spansAreAsOfSingleMilliseconds(
            @ForAll("listenings") List<Heard> all,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(min = 1, max = 20) int length) {
        BitSet heard = new BitSet();
        all.forEach(one -> heard.set((int) one.fromMs(), (int) one.toMs()));
        HeardSpans spans = HeardSpans.of(all);
        assertEquals(heard.cardinality(), spans.total());
        assertEquals(heard.nextClearBit(from) >= from + length, spans.cover(from, from + length));
        for (int i = 1; i < spans.spans().size(); i++) {
            assertEquals(true, spans.spans().get(i - 1).toMs() < spans.spans().get(i).fromMs());
        }
    }

    @Provide
    Arbitrary<List<Heard>> listenings() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 60),
                        Arbitraries.longs().between(1, 20),
                        Arbitraries.of("KM", "AB"))
                .as((from, length, who) ->
                        new Heard(ID, ID, from, from + length, who, Instant.EPOCH, 100))
                .list()
                .ofMaxSize(8);
    }
}
