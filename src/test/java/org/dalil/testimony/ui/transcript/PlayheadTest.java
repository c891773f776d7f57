package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.testimony.ui.transcript.row.Row;
import org.dalil.testimony.ui.transcript.row.RowKit;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Which row is heard at a moment.
class PlayheadTest {
    private static final List<Row> ROWS =
            List.of(
                    RowKit.timed(1, 0L, 2_000L, null, "a"),
                    RowKit.timed(2, 3_000L, null, null, "b"),
                    RowKit.timed(3, 6_000L, 8_000L, null, "c"),
                    RowKit.timed(4, null, null, null, "d"),
                    RowKit.timed(5, 9_000L, null, null, "e"));

    @Test
    void aRowIsHeardFromItsBeginningToItsEnd() {
        assertEquals(0, Playhead.row(ROWS, 0));
        assertEquals(0, Playhead.row(ROWS, 1_999));
        assertEquals(-1, Playhead.row(ROWS, 2_000));
        assertEquals(2, Playhead.row(ROWS, 6_500));
    }

    @Test
    void oneWithoutAnEndLastsUntilTheNextBegins() {
        assertEquals(1, Playhead.row(ROWS, 5_999));
        assertEquals(4, Playhead.row(ROWS, 3_600_000));
        assertEquals(-1, Playhead.row(ROWS, 8_500));
        assertEquals(-1, Playhead.row(List.of(), 5));
    }
}
