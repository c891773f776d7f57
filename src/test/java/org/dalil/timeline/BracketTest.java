package org.dalil.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.timeline.Bracket.Pair;
import org.dalil.timeline.Bracket.Stroke;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where brackets go, and that they are painted there; one pixel is one day.
class BracketTest {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 120;
    private static final int PAPER = 0xFFFFFFFF;
    private static final int RED = 0xFFFF0000;
    private static final int MIDDLE = Rows.BAR / 2;
    private static final TimeWindow WINDOW = new TimeWindow(0, WIDTH, WIDTH);

    /// Two lanes of one row, one bar each, and a third bar beside the first.
    private final SpanTable table =
            SpanTable.of(
                    List.of(
                            Spans.span("a", 50, 60),
                            Spans.span("a", 100, 110),
                            Spans.span("b", 80, 90)),
                    List.of(),
                    1);

    private final Rows rows = new Rows(table);

    private List<Bracket> of(int chosen, Pair... pairs) {
        return Bracket.of(table, rows, WINDOW, List.of(pairs), chosen);
    }

    @Test
    void barsOfTwoRowsAreTiedOnTheLeftOfBoth() {
        List<Stroke> strokes = of(-1, new Pair(0, 2)).getFirst().strokes();
        int upper = rows.top(0) + MIDDLE;
        int lower = rows.top(1) + MIDDLE;
        assertEquals(
                List.of(
                        new Stroke(43, upper, 49, upper),
                        new Stroke(43, upper, 43, lower),
                        new Stroke(43, lower, 79, lower)),
                strokes);
    }

    @Test
    void theOrderOfAPairDoesNotMatter() {
        Stroke upright = of(-1, new Pair(2, 0)).getFirst().strokes().get(1);
        assertEquals(of(-1, new Pair(0, 2)).getFirst().strokes().get(1), upright);
    }

    @Test
    void barsOfOneRowAreTiedAboveThem() {
        List<Stroke> strokes = of(-1, new Pair(0, 1)).getFirst().strokes();
        assertEquals(new Stroke(50, rows.top(0) - 4, 100, rows.top(0) - 4), strokes.get(1));
        assertTrue(strokes.stream().allMatch(one -> one.toY() < rows.top(0)));
    }

    @Test
    void onlyTheBracketOfTheSelectedBarIsStrong() {
        List<Bracket> brackets = of(1, new Pair(0, 2), new Pair(1, 2));
        assertFalse(brackets.getFirst().strong());
        assertTrue(brackets.getLast().strong());
        assertNotEquals(
                brackets.getFirst().strokes().get(1).fromX(),
                brackets.getLast().strokes().get(1).fromX() - 50,
                "side by side, not on each other");
    }

    @Test
    void aPairOutOfTheWindowHasNoneAndAHalfSeenOneGoesToTheEdge() {
        TimeWindow later = new TimeWindow(70, 70 + WIDTH, WIDTH);
        Pair pair = new Pair(0, 2);
        Stroke first =
                Bracket.of(table, rows, later, List.of(pair), -1).getFirst().strokes().getFirst();
        assertEquals(0, first.fromX());
        TimeWindow after = new TimeWindow(500, 500 + WIDTH, WIDTH);
        assertEquals(List.of(), Bracket.of(table, rows, after, List.of(pair), -1));
    }

    @Test
    void thereAreNeverMoreThanAFrameCanDraw() {
        List<Pair> pairs = Collections.nCopies(Bracket.MOST + 10, new Pair(0, 2));
        assertEquals(Bracket.MOST, Bracket.of(table, rows, WINDOW, pairs, -1).size());
    }

    @Test
    void aBracketIsPaintedOverTheFrameAndScrollsWithIt() {
        Raster raster = new Raster(WIDTH, HEIGHT);
        Arrays.fill(raster.pixels(), PAPER);
        int y = rows.top(0) + MIDDLE;
        raster.paint(of(0, new Pair(0, 2)), 0, palette());
        assertEquals(RED, raster.pixels()[y * WIDTH + 43]);
        assertEquals(RED, raster.pixels()[(y + 1) * WIDTH + 45]);
        assertEquals(PAPER, raster.pixels()[(y - 1) * WIDTH + 43]);

        Arrays.fill(raster.pixels(), PAPER);
        raster.paint(of(-1, new Pair(0, 2)), 10, palette());
        int faint = raster.pixels()[(y - 10) * WIDTH + 43];
        assertNotEquals(PAPER, faint);
        assertNotEquals(RED, faint);
    }

    @Test
    void whatLiesBeyondTheFrameIsNotPainted() {
        Raster raster = new Raster(WIDTH, HEIGHT);
        Arrays.fill(raster.pixels(), PAPER);
        Bracket beyond =
                new Bracket(
                        List.of(
                                new Stroke(-9, -9, WIDTH + 9, -9),
                                new Stroke(WIDTH + 3, -9, WIDTH + 3, HEIGHT + 9)),
                        true);
        raster.paint(List.of(beyond), 0, palette());
        assertTrue(Arrays.stream(raster.pixels()).allMatch(pixel -> pixel == PAPER));
    }

    private static Palette palette() {
        Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, RED);
        }
        return new Palette(PAPER, PAPER, tones);
    }
}
