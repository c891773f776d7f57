package org.dalil.testimony.ui.transcript.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dalil.testimony.transcript.Speaker;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// What is seen of a split and a join before the casefile has it.
class WritingTest {
    private static final UUID FRESH = new UUID(5, 5);
    private static final Speaker ONE = RowKit.voice("W1");
    private static final Speaker OTHER = RowKit.voice("I");

    private static List<Row> split(Row row, int at, Long ms) {
        return Writing.split(
                List.of(row),
                new Writing.Parting(0, 0, at, FRESH, ms, new Writing.Voice(row.voice(), false)));
    }

    @Test
    void wordsAreDividedWithoutTheSpaceBetween() {
        List<Row> two =
                split(RowKit.timed(1, 1_000L, 9_000L, ONE, "One. Two.", "Uno. Dos."), 5, 4_000L);

        assertEquals(List.of("One.", "Uno. Dos."), two.getFirst().words());
        assertEquals(List.of("Two.", ""), two.getLast().words());
        assertEquals(FRESH, two.getLast().id());
        assertEquals(4_000L, two.getFirst().segment().endMs());
        assertEquals(4_000L, two.getLast().segment().startMs());
        assertEquals(9_000L, two.getLast().segment().endMs());
    }

    @Test
    void aSplitAtTheEndBeginsAnEmptySegmentAndLeavesTheWords() {
        List<Row> two = split(RowKit.timed(1, 0L, null, ONE, "All of it. "), 11, 3_000L);

        assertEquals("All of it. ", two.getFirst().words().getFirst());
        assertEquals("", two.getLast().words().getFirst());
        assertEquals(ONE, two.getLast().voice());
    }

    @Test
    void aTimeOutsideTheSegmentDividesNothing() {
        List<Row> two = split(RowKit.timed(1, 1_000L, 2_000L, ONE, "a b"), 2, 30_000L);
        assertNull(two.getFirst().segment().endMs());
        assertNull(two.getLast().segment().startMs());
    }

    @Test
    void theSecondPartMayBeAnotherVoice() {
        List<Row> two =
                Writing.split(
                        List.of(RowKit.timed(1, 0L, 5L, ONE, "a b")),
                        new Writing.Parting(0, 0, 2, FRESH, null, new Writing.Voice(OTHER, true)));
        assertEquals(OTHER, two.getLast().voice());
        assertEquals(OTHER.id(), two.getLast().segment().speaker());
    }

    @Test
    void joiningPutsOneSpaceBetweenAndTheTimesTogether() {
        List<Row> one =
                Writing.merged(
                        List.of(
                                RowKit.timed(1, 0L, 5L, null, "a", ""),
                                RowKit.timed(2, 5L, 9L, ONE, "b", "B")),
                        1);

        assertNotNull(one);
        assertEquals(1, one.size());
        assertEquals(List.of("a b", "B"), one.getFirst().words());
        assertEquals(9L, one.getFirst().segment().endMs());
        assertEquals(ONE, one.getFirst().voice());
    }

    @Test
    void twoVoicesAreNotJoined() {
        assertNull(
                Writing.merged(
                        List.of(
                                RowKit.timed(1, 0L, 5L, OTHER, "a"),
                                RowKit.timed(2, 5L, 9L, ONE, "b")),
                        1));
    }
}
